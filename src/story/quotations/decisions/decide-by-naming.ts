/**
 * Whoever gives something a name in quoted words, with nothing but that thing between verb and quotation.
 *
 *     Lund dismissed Hart's plan as “a wreck”            Lund's
 *     Lund called the report that Hart wrote “a wreck”   not decided here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  RELATIVE,
  VERB,
} from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { skipThe } from '../cues/beside.js';
import type { Cue, CueForm } from '../cues/cue.js';
import { NAMING } from '../cues/naming.js';
import type { Verdict } from './rules.js';

/** The subject of the verb that names it. */
export function decideByNaming({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const mention = candidates.find((index) => {
    const cue = cues[index] ?? null;
    if (cue === null || !SUBJECTS.has(cue.form) || !names(tokens, cue, first)) return false;
    // "The board issued a statement calling it “a wreck”"
    const { kind, first: start } = mentions[index]!;
    if (kind === 'document' && tokens.words[cue.token]!.endsWith('ing')) return false;
    // "asked if Lund called it “a wreck”"
    return !DOUBTS.has(tokens.words[skipThe(tokens, start - 1)] ?? '');
  });
  return mention ?? null;
}

const DOUBTS = new Set(['if', 'whether']);
const SUBJECTS: ReadonlySet<CueForm> = new Set(['subject', 'over-aside']);

/** "called the plan “…”", "dismissed the plan as a “…”", "accused Lund of “…”" */
function names(tokens: Tokens, { token }: Cue, first: number): boolean {
  const { words, classes, shape, sentence, quoted } = tokens;
  if (token >= first - 1 || token < first - LONGEST_WAY || sentence[token] !== sentence[first]) return false;
  if (isUnreal(tokens, token)) return false;
  const last = ARTICLES.has(words[first - 1]!) ? first - 2 : first - 1;
  const link = words[last]!;
  const accuses = ACCUSING.has(words[token]!);
  const direct = NAMING.has(words[token]!) || BRANDING.has(words[token]!);
  if (accuses ? link !== 'of' : link !== 'as' && !direct) return false;
  // "called for a “…”", "called on Hart to “…”"
  if (words[token + 1] === 'for' || words[token + 1] === 'on') return false;
  const end = link === 'as' || accuses ? last : first;
  for (let k = token + 1; k < end; k++) {
    if (PASSED.has(words[k]!)) continue;
    if (quoted[k] !== 0 || shape[k] === Shape.mark) return false;
    const noun = (classes[k - 1]! & (DETERMINER | POSSESSIVE)) !== 0 || words[k - 1] === "'s";
    if ((classes[k]! & (noun ? CLAUSE & ~VERB : CLAUSE)) !== 0) return false;
  }
  return true;
}

/** "would call it", "did not call it", "to call it": nobody did. */
function isUnreal({ words, classes }: Tokens, token: number): boolean {
  let k = token - 1;
  while (((classes[k] ?? 0) & (ADVERB | AUXILIARY)) !== 0 || words[k]?.endsWith('ly') === true) {
    if (UNREAL.has(words[k]!)) return true;
    k--;
  }
  return words[k] === 'to';
}

const UNREAL = new Set('would will should could can may might must shall not never did do does'.split(' '));

/** What begins another clause. */
const CLAUSE = VERB | AUXILIARY | CONJUNCTION | RELATIVE;
/** "Hart's", "voters' hopes", "the vote to leave" */
const PASSED = new Set(["'s", "'", '’', 'to']);
const ARTICLES = new Set(['a', 'an', 'the']);
const ACCUSING = new Set(['accused', 'accuses', 'accusing']);
/** Beside those of `NAMING`. */
const BRANDING = new Set('brand brands dubs dub label labels labelling labeling branding dubbing'.split(' '));

/** Longest way from the verb to the quotation, in tokens. */
const LONGEST_WAY = 14;
