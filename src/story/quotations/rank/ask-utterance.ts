/** The questions about a quotation that have the same answer for all of its candidates. */
import { DETERMINER, JUDGING_VERB, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { firstWord, type Utterance } from '../utterance.js';
import type { History, Scene } from '../scene.js';
import { ANSWER, COLUMN } from './answers.js';
import { QUESTIONS } from './questions.js';

type Lead = keyof typeof ANSWER.lead;
type Tail = keyof typeof ANSWER.tail;

/** Writes the answers into the first row of `cells`. */
export function askUtterance(scene: Scene, number: number, history: History, cells: Int32Array): void {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  cells[COLUMN.lead] = ANSWER.lead[answerLead(tokens, utterance)];
  cells[COLUMN.tail] = ANSWER.tail[answerTail(tokens, utterance)];
  cells[COLUMN.since] = ANSWER.since[answerSince(scene, utterance, history)];
  cells[COLUMN.open] = scene.goesOn[number]! ? ANSWER.open.yes : ANSWER.open.no;
  cells[COLUMN.colon] = ANSWER.colon[answerColon(tokens, utterance)];
  cells[COLUMN.length] = ANSWER.length[answerLength(tokens, utterance)];
  cells[COLUMN.opening] = ANSWER.opening[answerOpening(tokens, utterance)];
  cells[COLUMN.word] = answerWord(tokens, utterance);
}

function answerLead(tokens: Tokens, { first }: Utterance): Lead {
  const k = first - 1;
  if (tokens.block[k] !== tokens.block[first]) return 'block-start';
  const word = tokens.words[k]!;
  if (word === ':') return 'colon';
  if (word === ',') return 'comma';
  if (tokens.sentence[k] !== tokens.sentence[first]) return 'sentence-start';
  if (tokens.shape[k] === Shape.mark) return 'mark';
  if (word === 'that') return 'that';
  if (word === 'as') return 'as';
  if (word === 'and' || word === 'or' || word === 'but') return 'and';
  const classes = tokens.classes[k]!;
  if ((classes & SPEECH_VERB) !== 0) return 'verb';
  if ((classes & DETERMINER) !== 0) return 'determiner';
  if ((classes & PREPOSITION) !== 0) return 'preposition';
  return (classes & JUDGING_VERB) !== 0 ? 'verb' : 'word';
}

function answerTail(tokens: Tokens, { first, last }: Utterance): Tail {
  let end = last;
  while (end > first && tokens.shape[end] === Shape.mark && !',.!?…-—–:;'.includes(tokens.words[end]!)) end--;
  const inner = tokens.words[end]!;
  const k = last + 1;
  if (k >= tokens.count || tokens.block[k] !== tokens.block[last]) return 'block-end';
  const next = tokens.words[k]!;
  if (inner === ',' || next === ',') return 'comma';
  if ('.!?…'.includes(next)) return tokens.block[k + 1] === tokens.block[last] ? 'sentence-end' : 'block-end';
  if (tokens.sentence[k] !== tokens.sentence[last]) return 'sentence-end';
  if ('!?…'.includes(inner)) return 'question-then-word';
  return tokens.shape[k] === Shape.mark ? 'mark' : 'word';
}

function answerSince(scene: Scene, utterance: Utterance, history: History): keyof typeof ANSWER.since {
  if (history.utterance < 0) return 'none';
  const { tokens } = scene;
  const last = scene.utterances[history.utterance]!;
  const blocks = utterance.block - last.block;
  if (blocks === 1) return 'block-before';
  if (blocks > 1) return 'far';
  const sentences = tokens.sentence[utterance.first]! - tokens.sentence[last.last]!;
  return sentences <= 0 ? 'sentence' : sentences === 1 ? 'next-sentence' : 'block';
}

function answerColon(tokens: Tokens, { first }: Utterance): keyof typeof ANSWER.colon {
  const k = first - 1;
  if (tokens.words[k] !== ':') return 'no';
  return tokens.block[k] === tokens.block[first] ? 'here' : 'block';
}

function answerOpening(tokens: Tokens, utterance: Utterance): keyof typeof ANSWER.opening {
  const shape = tokens.shape[firstWord(tokens, utterance)]!;
  if (shape === Shape.lower) return 'small';
  return shape === Shape.number ? 'other' : 'capital';
}

const WORDS = new Map(QUESTIONS.word.map((word, number) => [word as string, number]));

/** Of the sentence's own words the last one before the quotation; a mark between is looked over. */
function answerWord(tokens: Tokens, { first }: Utterance): number {
  let k = first - 1;
  if (tokens.shape[k] === Shape.mark && tokens.words[k] !== "'s") k--;
  if (tokens.sentence[k] !== tokens.sentence[first] || tokens.quoted[k] !== 0) return ANSWER.word.other;
  return WORDS.get(tokens.words[k]!) ?? ANSWER.word.other;
}

function answerLength(tokens: Tokens, { first, last }: Utterance): keyof typeof ANSWER.length {
  let words = 0;
  for (let k = first; k <= last && words < 21; k++) if (tokens.shape[k] !== Shape.mark) words++;
  if (words <= 3) return words <= 1 ? '1' : '2-3';
  if (words <= 8) return '4-8';
  return words <= 20 ? '9-20' : 'more';
}
