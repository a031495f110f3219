/** The questions about a quotation that have the same answer for all of its candidates. */
import { DETERMINER, JUDGING_VERB, PREPOSITION, SPEECH_VERB } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { firstWord, type Utterance } from '../utterance.js';
import type { History, Scene } from '../scene.js';
import { ANSWER, COLUMN } from './answers.js';
import { QUESTIONS } from './questions.js';

// As numbers, not by their names: to look a name up is slow.
const { lead: LEAD, tail: TAIL, since: SINCE, colon: COLON, length: LENGTH, opening: OPENING } = ANSWER;

/** Writes the answers into the first row of `cells`. */
export function askUtterance(scene: Scene, number: number, history: History, cells: Int32Array): void {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  cells[COLUMN.lead] = answerLead(tokens, utterance);
  cells[COLUMN.tail] = answerTail(tokens, utterance);
  cells[COLUMN.since] = answerSince(scene, utterance, history);
  cells[COLUMN.open] = scene.goesOn[number]! ? ANSWER.open.yes : ANSWER.open.no;
  cells[COLUMN.colon] = answerColon(tokens, utterance);
  cells[COLUMN.length] = answerLength(tokens, utterance);
  cells[COLUMN.opening] = answerOpening(tokens, utterance);
  cells[COLUMN.word] = answerWord(tokens, utterance);
}

function answerLead(tokens: Tokens, { first }: Utterance): number {
  const k = first - 1;
  if (tokens.block[k] !== tokens.block[first]) return LEAD['block-start'];
  const word = tokens.words[k]!;
  if (word === ':') return LEAD.colon;
  if (word === ',') return LEAD.comma;
  if (tokens.sentence[k] !== tokens.sentence[first]) return LEAD['sentence-start'];
  if (tokens.shape[k] === Shape.mark) return LEAD.mark;
  if (word === 'that') return LEAD.that;
  if (word === 'as') return LEAD.as;
  if (word === 'and' || word === 'or' || word === 'but') return LEAD.and;
  const classes = tokens.classes[k]!;
  if ((classes & SPEECH_VERB) !== 0) return LEAD.verb;
  if ((classes & DETERMINER) !== 0) return LEAD.determiner;
  if ((classes & PREPOSITION) !== 0) return LEAD.preposition;
  return (classes & JUDGING_VERB) !== 0 ? LEAD.verb : LEAD.word;
}

function answerTail(tokens: Tokens, { first, last }: Utterance): number {
  let end = last;
  while (end > first && tokens.shape[end] === Shape.mark && !',.!?…-—–:;'.includes(tokens.words[end]!)) end--;
  const inner = tokens.words[end]!;
  const k = last + 1;
  if (k >= tokens.count || tokens.block[k] !== tokens.block[last]) return TAIL['block-end'];
  const next = tokens.words[k]!;
  if (inner === ',' || next === ',') return TAIL.comma;
  if ('.!?…'.includes(next))
    return tokens.block[k + 1] === tokens.block[last] ? TAIL['sentence-end'] : TAIL['block-end'];
  if (tokens.sentence[k] !== tokens.sentence[last]) return TAIL['sentence-end'];
  if ('!?…'.includes(inner)) return TAIL['question-then-word'];
  return tokens.shape[k] === Shape.mark ? TAIL.mark : TAIL.word;
}

function answerSince(scene: Scene, utterance: Utterance, history: History): number {
  if (history.utterance < 0) return SINCE.none;
  const { tokens } = scene;
  const last = scene.utterances[history.utterance]!;
  const blocks = utterance.block - last.block;
  if (blocks === 1) return SINCE['block-before'];
  if (blocks > 1) return SINCE.far;
  const sentences = tokens.sentence[utterance.first]! - tokens.sentence[last.last]!;
  return sentences <= 0 ? SINCE.sentence : sentences === 1 ? SINCE['next-sentence'] : SINCE.block;
}

function answerColon(tokens: Tokens, { first }: Utterance): number {
  const k = first - 1;
  if (tokens.words[k] !== ':') return COLON.no;
  return tokens.block[k] === tokens.block[first] ? COLON.here : COLON.block;
}

function answerOpening(tokens: Tokens, utterance: Utterance): number {
  const shape = tokens.shape[firstWord(tokens, utterance)]!;
  if (shape === Shape.lower) return OPENING.small;
  return shape === Shape.number ? OPENING.other : OPENING.capital;
}

const WORDS = new Map(QUESTIONS.word.map((word, number) => [word as string, number]));

/** Of the sentence's own words the last one before the quotation; a mark between is looked over. */
function answerWord(tokens: Tokens, { first }: Utterance): number {
  let k = first - 1;
  if (tokens.shape[k] === Shape.mark && tokens.words[k] !== "'s") k--;
  if (tokens.sentence[k] !== tokens.sentence[first] || tokens.quoted[k] !== 0) return ANSWER.word.other;
  return WORDS.get(tokens.words[k]!) ?? ANSWER.word.other;
}

function answerLength(tokens: Tokens, { first, last }: Utterance): number {
  let words = 0;
  for (let k = first; k <= last && words < 21; k++) if (tokens.shape[k] !== Shape.mark) words++;
  if (words <= 3) return words <= 1 ? LENGTH['1'] : LENGTH['2-3'];
  if (words <= 8) return LENGTH['4-8'];
  return words <= 20 ? LENGTH['9-20'] : LENGTH.more;
}
