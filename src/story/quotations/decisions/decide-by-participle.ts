/**
 * A participle of speech behind a comma is a second verb of whoever its sentence begins with.
 *
 *     On Monday, Lund took aim at the board, calling its plan “a wreck”     Lund's
 *     Lund met Hart, who took aim at the board, calling it “a wreck”        not decided here
 */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY, DOCUMENT, PREPOSITION, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import { skipMark, skipThe } from '../cues/beside.js';
import { CALLING, OPENERS } from '../cues/clause-words.js';
import { CITING } from '../cues/find-reported-cue.js';
import { hasQuotation } from '../cues/has-quotation.js';
import type { Context } from '../context.js';
import type { Scene } from '../scene.js';
import { findOpeningSubject } from './find-opening-subject.js';
import type { Verdict } from './verdict.js';

/** Whoever the sentence begins with, where nobody else does anything in it. */
export function decideByParticiple({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { tokens, mentions } = scene;
  const participle = findParticiple(tokens, first);
  if (participle < 0) return null;
  const subject = findOpeningSubject(scene, candidates, participle);
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
    const speaks = CALLING.has(words[k]!)
      ? (classes[k + 1]! & PREPOSITION) === 0
      : (classes[k]! & SPEECH_VERB) !== 0 && !CITING.has(words[k]!);
    return speaks ? k : -1;
  }
  return -1;
}

/** Whether a clause or a paper stands between the tokens that may be what says it: "Lund got a letter, alleging “…”". */
function hasOwnClause(tokens: Tokens, from: number, participle: number): boolean {
  const { words, noun } = tokens;
  if (participle - from > LONGEST_CLAUSE) return true;
  const names = CALLING.has(words[participle]!);
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
/** Longest way from the participle to the quotation, in tokens. */
const LONGEST_WAY = 18;
