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
import type { Cue } from '../cues/cue.js';
import { hasQuotation } from '../cues/has-quotation.js';
import { BRANDING, FINDING, NAMING } from '../cues/naming.js';
import type { Scene } from '../scene.js';
import type { Utterance } from '../utterance.js';
import { governsQuotation } from './governs-quotation.js';
import type { Verdict } from './rules.js';

/** Whoever is named as the owner; of "his claim" it is less clear whose. */
export function decideByNoun(context: Context): Verdict {
  const { scene, utterance, candidates } = context;
  let unclear = false;
  for (const index of candidates) {
    const owned = owns(context, index);
    if (owned === 'yes') return index;
    // "Voss denied Lund's claim that they stole “millions”": hardly of Voss.
    if (owned === 'maybe') unclear = true;
  }
  return unclear || isJudged(scene, utterance, candidates) ? 'nobody' : null;
}

/** Whether the quotation is part of what this candidate owns. */
function owns({ scene, utterance, candidates }: Context, index: number): 'yes' | 'maybe' | 'no' {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const cue = cues[index] ?? null;
  const owner = mentions[index]!;
  if (cue?.form !== 'noun' || owner.kind !== 'name') return 'no';
  // "called Lund's claim that the wall is dry a “lie”", "finds Lund's claim “absurd”"
  const verb = tokens.words[skipThe(tokens, owner.first - 1)] ?? '';
  if (NAMING.has(verb) || BRANDING.has(verb) || FINDING.has(verb)) return 'no';
  // "The Post's Ada Lund writes: “…”": no noun, but her verb.
  if (candidates.some((i) => i !== index && cues[i]?.token === cue.token)) return 'no';
  if (announces(tokens, owner, cue.token, first)) return 'yes';
  // "Lund's claim that the wall is “dry” is a joke, Voss said."
  if (candidates.some((i) => isBehind(tokens, mentions[i]!, cues[i] ?? null, utterance))) return 'no';
  if (cue.token >= first - 1 || cue.token < first - LONGEST_WAY) return 'no';
  if (tokens.sentence[cue.token] !== tokens.sentence[first]) return 'no';
  if (hasQuotation(tokens, cue.token, first)) return 'no';
  const other = candidates.some((i) => cues[i] != null && cues[i].token > cue.token && cues[i].token < first);
  return other ? 'no' : governsQuotation(tokens, cue.token, utterance, '');
}

/** "Lund's claim that it leaks is “untrue”", with nobody else in the sentence, and "Voss found Lund's claim “untrue”": hardly Lund's. */
function isJudged(
  { tokens, mentions, cues }: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): boolean {
  const { words, sentence } = tokens;
  const { first } = utterance;
  const inSentence = candidates.filter((i) => cues[i] != null && sentence[cues[i].token] === sentence[first]);
  return inSentence.some((index) => {
    const { form, token } = cues[index]!;
    if (form !== 'noun' || token >= first) return false;
    const before = skipThe(tokens, mentions[index]!.first - 1);
    if (FINDING.has(words[before] ?? '')) return token === first - 1;
    const opens = sentence[before] !== sentence[first] && inSentence.length === 1;
    return opens && words[token + 1] === 'that' && governsQuotation(tokens, token, utterance, '') === 'no';
  });
}

/** In the sentence of the quotation, by a verb of one's own or "according to". */
const isBehind = (
  { sentence }: Tokens,
  { first: start, possessive }: Mention,
  cue: Cue | null,
  { first, last }: Utterance,
) =>
  cue !== null &&
  (!possessive || cue.form === 'according') &&
  start > last &&
  cue.token > last &&
  cue.token <= last + LONGEST_REST &&
  sentence[cue.token] === sentence[first];

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

/** Longest way from the quotation to the verb of whoever speaks behind it, in tokens. */
const LONGEST_REST = 10;
/** Longest way from the noun to the quotation, in tokens. */
const LONGEST_WAY = 16;
