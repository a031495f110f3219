/**
 * Whoever a sentence begins with, as far as nothing but a phrase stands before: the subject of what is done in it.
 *
 *     On Monday, Lund took aim at the board, calling …     Lund
 *     Lund allies slammed it, calling …                    nobody: "allies" are no mention
 */
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { ADVERB, AUXILIARY, CALENDAR, CONJUNCTION, PREPOSITION, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from '../cues/beside.js';
import { CLAUSE_JOINTS, OPENERS } from '../cues/clause-words.js';
import type { Scene } from '../scene.js';

/** The candidate's index, of two that begin there the longer one ("the Lund campaign"); -1 for none before token `end`. */
export function findOpeningSubject(
  { tokens, mentions }: Scene,
  candidates: readonly number[],
  end: number,
): number {
  let subject = -1;
  for (const index of candidates) {
    const longer = subject < 0 || mentions[index]!.last > mentions[subject]!.last;
    if (longer && opensSentence(tokens, mentions[index]!, end)) subject = index;
  }
  return subject;
}

/** "Lund", "But Lund", "On Monday, the mayor": nothing but a phrase before it, and hardly another noun behind it. */
function opensSentence(tokens: Tokens, mention: Mention, end: number): boolean {
  const { words, classes, sentence, shape } = tokens;
  const { first, last, possessive, kind } = mention;
  if (possessive || kind === 'relative' || last >= end) return false;
  if (sentence[first] !== sentence[end]) return false;
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

/** Of a phrase before the subject, in tokens. */
const LONGEST_OPENING = 14;
