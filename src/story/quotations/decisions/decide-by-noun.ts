/**
 * The owner of what is said, where the quotation is part of it.
 *
 *     Voss laughed at Lund's claim that the wall is “dry”     Lund's
 *     Voss laughed at Lund's “dry” wall                       not decided here
 */
import type { Mention } from '../../speakers/mention.js';
import type { Tokens } from '../../words/find-tokens.js';
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
    // "The Post's Ada Lund writes: “…”": no noun, but her verb.
    if (candidates.some((i) => i !== index && cues[i]?.token === cue.token)) return false;
    if (announces(tokens, owner, cue.token, first)) return true;
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

/** "in Lund's words, “…”", "from Lund's post: “…”", "Lund's answer was: “…”"; but not "Hart answered Lund's letter: “…”" */
function announces(tokens: Tokens, { first: owner, head }: Mention, noun: number, first: number): boolean {
  const { words, sentence } = tokens;
  if (sentence[noun] !== sentence[head] || sentence[first - 1] !== sentence[head]) return false;
  const before = skipThe(tokens, owner - 1);
  const begins = sentence[before] !== sentence[head];
  if (!begins && !FROM.has(words[before] ?? '')) return false;
  if (words[first - 1] === ',') return words[noun] === 'words' && noun === first - 2 && !begins;
  if (words[first - 1] !== ':') return false;
  return noun === first - 2 || (noun === first - 3 && BE.has(words[first - 2]!));
}

const FROM = new Set(['from', 'in']);
const BE = new Set(['is', 'was']);

/** Longest way from the noun to the quotation, in tokens. */
const LONGEST_WAY = 16;
