/**
 * Single words in a list behind what a body is for.
 *
 *     "Committee on Tides, Winds and Salt"
 */
import { FIRST_NAME, HONORIFIC, ORGANIZATION, PLACE, TITLE } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';
import { SUBJECT_JOINTS } from './has-head.js';
import { SUBJECTS } from './joins-halves.js';

/** The last token of a list that begins with token `i`, of a name that begins at `start`; `i` where it is none. */
export function findListEnd(tokens: Tokens, start: number, i: number): number {
  const { words, classes } = tokens;
  const head = SUBJECT_JOINTS.has(words[i - 1]!) ? i - 2 : -1;
  if (head < start || (classes[head]! & ORGANIZATION) === 0 || words[i + 1] !== ',') return i;
  let k = i;
  const plain = (at: number) =>
    continuesName(tokens, at, i) &&
    (SUBJECTS.has(words[at]!) ||
      (classes[at]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC | ORGANIZATION)) === 0);
  while (words[k + 1] === ',' && plain(k + 2) && k - i < LONGEST_LIST) k += 2;
  const and = words[k + 1] === ',' ? k + 2 : k + 1;
  return k > i && words[and] === 'and' && plain(and + 1) ? and + 1 : i;
}

const LONGEST_LIST = 8;
