/**
 * Whether a noun that could head a phrase heads none here.
 *
 *     "the campaign manager", "giant screens"  →  "campaign", "giant";   "the giant said"  →  "giant" heads it
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape, isCapital } from '../../words/shape.js';
import { CROWDS, STOPS } from '../../words/nouns.js';
import {
  DETERMINER,
  DOCUMENT,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SPEECH_VERB,
} from '../../words/lexicon.js';

/** `nameAt` is -1 where no name stands. */
export function isNoHead(tokens: Tokens, i: number, nameAt: Int32Array): boolean {
  // "campaign manager": the last noun is the head.
  if (isHead(tokens, i + 1, nameAt, i)) return true;
  // "a conservative think tank": what looks like a verb is half of the head.
  if (tokens.words[i + 2] === 'tank') return true;
  // "the chief of staff"
  if (tokens.words[i] === 'staff' && tokens.words[i - 2] === 'chief') return true;
  // "Norrvik's 18th Harbour District"
  if (tokens.words[i] === 'district' && tokens.shape.slice(i - 2, i).includes(Shape.number)) return true;
  // "the petition states"
  if (tokens.words[i] === 'states' && (tokens.noun[i - 1]! & DOCUMENT) !== 0) return true;
  if (isVerbBehind(tokens, i, nameAt)) return true;
  // "fellow Dane Bo Hart", but not "senior fellow Bo Hart"
  if (tokens.words[i] === 'fellow' && isCapital(tokens.shape[i + 1]!)) return !isModifier(tokens, i - 1);
  return (tokens.words[i] === 'giant' || tokens.words[i] === 'fellow') && isAdjective(tokens, i);
}

/**
 * "the Post reports that", "Lund notes: “…”", "“…,” the paper reports."; but not "according to Post reports, …", "Lund tweets
 * drew", and "it rained, Lund reports." is left alone: who tells of others is nobody of whom they speak.
 */
function isVerbBehind(tokens: Tokens, i: number, nameAt: Int32Array): boolean {
  const { words, classes, shape, noun, sentence, quoted } = tokens;
  if (!words[i]!.endsWith('s') || (classes[i]! & SPEECH_VERB) === 0 || shape[i] !== Shape.lower) return false;
  const named = nameAt[i - 1]! >= 0;
  if (named && words[i + 1] === 'that') return true;
  const ends = shape[i + 1] === Shape.mark;
  let before = i - 2;
  if (named) while (nameAt[before] === nameAt[i - 1]) before--;
  const the = words[before] === 'the';
  if (the) before--;
  if (!ends || (words[i + 1] === '.' && quoted[before] === 0)) return false;
  if (named) return (classes[before]! & PREPOSITION) === 0 || words[before] === 'as';
  const opens = sentence[before] !== sentence[i] || quoted[before] !== 0;
  return the && opens && (noun[i - 1]! & (ORGANIZATION | ROLE)) !== 0 && !CROWDS.has(words[i - 1]!);
}

const isModifier = ({ shape, classes }: Tokens, k: number) =>
  shape[k] !== Shape.mark && (classes[k]! & (STOPS | DETERMINER | POSSESSIVE | SPEECH_VERB)) === 0;

/** "giant screens", "fellow dockers", but not "the giant said" or "software giant Quay" */
const isAdjective = ({ shape, classes }: Tokens, i: number) =>
  shape[i + 1] === Shape.lower && (classes[i + 1]! & (STOPS | SPEECH_VERB)) === 0;

function isHead(tokens: Tokens, i: number, nameAt: Int32Array, before: number): boolean {
  if (nameAt[i]! >= 0 || tokens.sentence[i] !== tokens.sentence[before]) return false;
  if (tokens.words[i] === 'states' || isVerbBehind(tokens, i, nameAt)) return false;
  const classes = tokens.noun[i]!;
  // "the panel report" is a report, but in "the officials report" a verb follows.
  return classes !== 0 && (classes & SPEECH_VERB) === 0 && tokens.shape[i] === Shape.lower;
}
