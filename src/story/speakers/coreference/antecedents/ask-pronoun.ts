/** What is asked about a pronoun itself: how it stands in its sentence, and beside which quotation. */
import { wordSet } from '../../../../article/word-set.js';
import type { State } from '../coreference-state.js';
import { Shape } from '../../../words/shape.js';
import { findOnly } from '../../entities/find-namesakes.js';
import { CONJUNCTION, MAN, PREPOSITION, PRONOUN, SPEECH_VERB, WOMAN } from '../../../words/lexicon.js';
import type { Mention } from '../../mention.js';
import { ANSWER } from './sheet.js';

/** Does its sentence open a paragraph? */
export function opensBlock({ tokens, sentenceStart }: State, { head }: Mention): boolean {
  const start = sentenceStart[tokens.sentence[head]!]!;
  return start === 0 || tokens.block[start - 1] !== tokens.block[start];
}

/** The answer to `context`. */
export function answerContext(state: State, mention: Mention): number {
  const { tokens, sentenceStart } = state;
  const { context } = ANSWER;
  if (mention.kind !== 'pronoun') return context.role;
  const start = sentenceStart[tokens.sentence[mention.head]!]!;
  const opens = opensBlock(state, mention);
  const mark = tokens.shape[mention.first - 1] === Shape.mark ? 2 : 1;
  const follows = tokens.quoted[start]! > 0 || tokens.quoted[mention.first - mark]! > 0;
  if (follows && tokens.shape[mention.first] !== Shape.capital)
    return opens ? context['after-quote-block'] : context['after-quote'];
  const begins = tokens.shape[mention.first] === Shape.capital;
  if (!begins && mention.first - start > 3) return context.clause;
  return opens ? context['opens-block'] : context.opens;
}

const GOING_ON = wordSet('added adds continued continues went goes also then concluded');

/** "She added": the pronoun's verb goes on from what was said before. */
export function adds({ tokens }: State, { last }: Mention): boolean {
  return GOING_ON.has(tokens.words[last + 1]!);
}

/** How far on somebody else's name stands in the pronoun's own clause, in tokens. */
const CLAUSE = 4;
/** How far into the quotations beside a pronoun is looked, in tokens. */
const QUOTE = 60;

/** “He is tired,” he said: the one quoted speaks of another. */
export function speaksOfSame({ tokens, sentenceStart }: State, { kind, first }: Mention): boolean {
  const { block, sentence, quoted, classes } = tokens;
  if (kind !== 'pronoun') return false;
  const gender = classes[first]! & (MAN | WOMAN);
  const from = Math.max(sentenceStart[sentence[first]!]!, first - QUOTE);
  for (let k = from; k <= first + QUOTE && block[k] === block[first]; k++)
    if (quoted[k] !== 0 && (classes[k]! & PRONOUN) !== 0 && (classes[k]! & gender) !== 0) return true;
  return false;
}

/**
 * "Lund has failed, he said", "Lund “has failed,” he said": the pronoun and its verb stand behind what is said; but not
 * "Lund fired back: “It failed,” he said", "When Lund left, he said".
 */
export function isTag({ tokens, sentenceStart }: State, { first, last, head, possessive }: Mention): boolean {
  const { words, classes, shape, quoted, sentence } = tokens;
  const start = sentenceStart[sentence[head]!]!;
  if (possessive || first === start || (classes[last + 1]! & SPEECH_VERB) === 0) return false;
  if (shape[first] === Shape.capital || opensClause(words[start]!, classes[start]!)) return false;
  let k = first - 1;
  if (words[k] === ',' && shape[k - 1] !== Shape.mark) return !words[start]!.endsWith('ing');
  if (quoted[k] === 0) k--;
  const end = k;
  while (k > start && quoted[k]! > 0) k--;
  if (quoted[k] !== 0 || k === end) return false;
  const word = shape[k + 1] === Shape.mark ? k + 2 : k + 1;
  return shape[word] === Shape.lower && shape[k] !== Shape.mark;
}

/** "When Lund left", "After that"; but "But Lund left" is a sentence. */
const opensClause = (word: string, classes: number) =>
  (classes & (PREPOSITION | CONJUNCTION)) !== 0 && word !== 'but' && word !== 'and';

/** Is mention `i` named in what the tag says was said? Whoever speaks there ("Lund left, but Voss stays, he said") goes on. */
export function isTold({ tokens, mentions, cues }: State, { head, first }: Mention, i: number): boolean {
  const before = mentions[i]!;
  if (before.kind !== 'name' || tokens.sentence[before.head] !== tokens.sentence[head]) return false;
  const cue = cues[i] ?? null;
  return cue === null || cue.token > first;
}

/** "He told Lund": the entity that is named in the pronoun's own clause, and so is another; -1 where there is none. */
export function findInClause({ tokens, mentions, names }: State, mention: Mention, index: number): number {
  const next = mentions[index + 1];
  if (mention.kind !== 'pronoun' || mention.possessive || next === undefined) return -1;
  if (next.kind !== 'name' || next.first > mention.last + CLAUSE) return -1;
  for (let k = mention.last + 1; k < next.first; k++) if (tokens.shape[k] === Shape.mark) return -1;
  return findOnly(names, next)?.index ?? -1;
}
