/**
 * The owner of what is said, where the quotation is part of it.
 *
 *     Voss laughed at Lund's claim that the wall is “dry”     Lund's
 *     Voss laughed at Lund's “dry” wall                       not decided here
 */
import type { Context } from '../context.js';
import { skipThe } from '../cues/beside.js';
import { NAMING } from '../cues/naming.js';
import { governsQuotation } from './governs-quotation.js';
import type { Verdict } from './rules.js';

/** Whoever is named as the owner; of "his claim" it is less clear whose. */
export function decideByNoun({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const mention = candidates.find((index) => {
    const cue = cues[index] ?? null;
    const owner = mentions[index]!;
    if (cue?.form !== 'noun' || owner.kind !== 'name') return false;
    // "called Lund's claim that the wall is dry a “lie”"
    if (NAMING.has(tokens.words[skipThe(tokens, owner.first - 1)] ?? '')) return false;
    if (cue.token >= first - 1 || cue.token < first - LONGEST_WAY) return false;
    if (tokens.sentence[cue.token] !== tokens.sentence[first]) return false;
    for (let k = cue.token; k < first; k++) if (tokens.quoted[k] !== 0) return false;
    const other = candidates.some(
      (i) => cues[i] != null && cues[i].token > cue.token && cues[i].token < first,
    );
    return !other && governsQuotation(tokens, cue.token, utterance, '');
  });
  return mention ?? null;
}

/** Longest way from the noun to the quotation, in tokens. */
const LONGEST_WAY = 16;
