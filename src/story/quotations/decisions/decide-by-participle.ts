/**
 * A participle of speech behind a comma is a second verb of whoever its sentence begins with.
 *
 *     On Monday, Lund took aim at the board, calling its plan “a wreck”     Lund's
 *     Lund met Hart, who took aim at the board, calling it “a wreck”        not decided here
 */
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DOCUMENT,
  PREPOSITION,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipMark, skipThe } from '../cues/beside.js';
import { BRANDING, CLAUSE_JOINTS, NAMING, OPENERS } from '../cues/clause-words.js';
import { CITING } from '../cues/find-reported-cue.js';
import { hasQuotation } from '../cues/has-quotation.js';
import type { Context } from '../context.js';
import type { Scene } from '../scene.js';
import type { Verdict } from './verdict.js';

/** Whoever the sentence begins with, where nobody else does anything in it. */
export function decideByParticiple({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { tokens, mentions } = scene;
  const participle = findParticiple(tokens, first);
  if (participle < 0) return null;
  // "the Lund campaign": of two that begin there the longer one.
  let subject = -1;
  for (const index of candidates)
    if (
      opensSentence(tokens, mentions[index]!, participle) &&
      (subject < 0 || mentions[index]!.last > mentions[subject]!.last)
    )
      subject = index;
  if (subject < 0 || hasOwnClause(tokens, mentions[subject]!.last + 1, participle)) return null;
  return candidates.some((index) => isBetween(scene, index, subject, participle, first)) ? null : subject;
}

/** ", saying it was “…”", ", calling it “…”": the token behind the comma; -1 where there is none. */
function findParticiple(tokens: Tokens, first: number): number {
  const { words, classes, shape, sentence, quoted } = tokens;
  for (
    let k = skipMark(tokens, first - 1);
    k > first - LONGEST_WAY && sentence[k] === sentence[first] && quoted[k] === 0;
    k--
  ) {
    if (shape[k] === Shape.mark && words[k] !== ',') return -1;
    if (words[k - 1] !== ',' || !words[k]!.endsWith('ing')) continue;
    // "calling for “…”"
    const speaks = givesName(tokens, k)
      ? (classes[k + 1]! & PREPOSITION) === 0
      : (classes[k]! & SPEECH_VERB) !== 0 && !CITING.has(words[k]!);
    return speaks ? k : -1;
  }
  return -1;
}

const givesName = ({ words }: Tokens, k: number) => NAMING.has(words[k]!) || BRANDING.has(words[k]!);

/** "Lund", "But Lund", "On Monday, the mayor": nothing but a phrase before it, and hardly another noun behind it. */
export function opensSentence(tokens: Tokens, mention: Mention, participle: number): boolean {
  const { words, classes, sentence, shape } = tokens;
  const { first, last, possessive, kind } = mention;
  if (possessive || kind === 'relative' || last >= participle) return false;
  if (sentence[first] !== sentence[participle]) return false;
  // "Lund allies slammed it"
  const next = last + 1;
  const verb = shape[next] === Shape.mark || (classes[next]! & (VERB | AUXILIARY | ADVERB)) !== 0;
  if (!verb && (shape[next] !== Shape.lower || words[next]!.endsWith('s'))) return false;
  // "QBA legend Bo Hart slammed it", but "QBA slammed Bo Hart"
  const isBody = mention.type === 'organization' && !verb && !words[next]!.endsWith('ed');
  if (isBody && isCapital(shape[next + 1]!)) return false;
  let k = skipThe(tokens, first - 1);
  if (CLAUSE_JOINTS.has(words[k]!)) k--;
  if (sentence[k] !== sentence[first]) return true;
  if (words[k] !== ',') return false;
  for (; sentence[k - 1] === sentence[first]; k--)
    if ((classes[k]! & (VERB | AUXILIARY)) !== 0 || first - k > LONGEST_OPENING) return false;
  return !OPENERS.has(words[k]!) && (words[k]!.endsWith('ly') || (classes[k]! & OPENING) !== 0);
}

/** What a phrase before the subject begins with: "On", "Still", "Monday". */
const OPENING = PREPOSITION | ADVERB | CALENDAR | CONJUNCTION;

/** Whether a clause or a paper stands between the tokens that may be what says it: "Lund got a letter, alleging “…”". */
function hasOwnClause(tokens: Tokens, from: number, participle: number): boolean {
  const { words, noun } = tokens;
  if (participle - from > LONGEST_CLAUSE) return true;
  const names = givesName(tokens, participle);
  if (!names && hasQuotation(tokens, from, participle)) return true;
  for (let k = from; k < participle; k++)
    if (RELATIVES.has(words[k]!) || (!names && (CLAUSES.has(words[k]!) || (noun[k]! & DOCUMENT) !== 0)))
      return true;
  return false;
}

/** "quoted a docker, saying": of who is quoted. */
const RELATIVES = new Set([...CITING, 'who', 'which', 'where', ';', ':']);
const CLAUSES = new Set([...OPENERS, 'that', 'but']);

/**
 * Whether somebody else between the subject and the quotation does something: "saying Hart called it “late”", "and Hart
 * attacked it, calling it “late”".
 */
function isBetween(
  { tokens, mentions, cues }: Scene,
  index: number,
  subject: number,
  participle: number,
  first: number,
): boolean {
  const { first: start, last } = mentions[index]!;
  if (start <= mentions[subject]!.last || start > first) return false;
  const joined = tokens.words[skipThe(tokens, start - 1)] === 'and';
  if (joined && (tokens.classes[last + 1]! & (VERB | AUXILIARY)) !== 0) return true;
  const cue = cues[index] ?? null;
  if (cue === null) return false;
  return (
    cue.token > participle || (cue.token < participle && cue.form !== 'contested' && cue.form !== 'noun')
  );
}

/** Longest way from the subject to its participle, in tokens. */
const LONGEST_CLAUSE = 60;
/** Longest way from the participle to the quotation, and of a phrase before the subject, in tokens. */
const LONGEST_WAY = 18;
const LONGEST_OPENING = 14;
