/** Whether a body's head stands in a run of capitals: "Board" in "the Tides and Winds Board". */
import { FIRST_NAME, HONORIFIC, ORGANIZATION, PLACE, TITLE } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';

/** Does the run of capitals from `i` on end in an organisation's head? */
export function hasHeadAfter(tokens: Tokens, i: number): boolean {
  let last = i;
  while (continuesName(tokens, last + 1, last)) last++;
  return (tokens.classes[last]! & ORGANIZATION) !== 0;
}

/** "Institute of Tides and Winds", "of Law and Justice": the head stands before "of", and no person begins behind "and". */
export function hasHeadBefore(tokens: Tokens, start: number, joint: number, next: number): boolean {
  let head = false;
  for (let k = start; k < joint && !SUBJECT_JOINTS.has(tokens.words[k]!); k++)
    head = (tokens.noun[k]! & ORGANIZATION) !== 0;
  if (tokens.words[next] === 'justice' && !continuesName(tokens, next + 1, next)) return head;
  return head && (tokens.classes[next]! & (FIRST_NAME | TITLE | PLACE | HONORIFIC)) === 0;
}

/** What stands before that which a body looks after. */
export const SUBJECT_JOINTS = new Set(['of', 'for', 'on']);
