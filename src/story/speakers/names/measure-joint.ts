/**
 * Over which joints an organisation's name goes on.
 *
 *     "Department of the Harbour", "Campaign for Better Quays"; but not "Lund of Nordhaven", "Lund and the Harbour Board"
 */
import { CALENDAR, FIRST_NAME, HONORIFIC, ORGANIZATION, PEOPLE, PLACE } from '../../words/lexicon.js';
import { PLATFORMS } from '../../words/platforms.js';
import { isCapital } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { continuesName } from './continues-name.js';
import { BODY_SURNAMES } from './find-person.js';
import { hasHeadAfter, SUBJECT_JOINTS } from './has-head.js';
import { isWordOfBody } from './is-word-of-body.js';
import { hasJoint, joinsBody, JOINTS } from './joins-body.js';
import { joinsHalves } from './joins-halves.js';
import { OFFICES } from './office-words.js';

/** The tokens of the joint at `i`: 2 in "of the"; 0 where the name that begins at `start` does not go on over it. */
export function measureJoint(tokens: Tokens, start: number, i: number): number {
  const word = tokens.words[i]!;
  if (!JOINTS.has(word)) return 0;
  // "the Harbour Board on Twitter"
  if (word === 'on' && PLATFORMS.has(tokens.words[i + 1]!)) return 0;
  const next = skipJoint(tokens, i);
  // "Campaign for Better Quays"
  const goesOn = continuesName(tokens, next, i - 1) || isWordOfBody(tokens, start, next);
  return goesOn && isJoint(tokens, start, i, next) ? next - i : 0;
}

/** Over an article, too: "Committee for a Better Quay". */
function skipJoint({ words }: Tokens, i: number): number {
  const article = words[i + 1] === 'the' || (words[i] === 'for' && words[i + 1] === 'a');
  return article ? i + 2 : i + 1;
}

function isJoint(tokens: Tokens, start: number, i: number, next: number): boolean {
  const { words, classes } = tokens;
  const word = words[i]!;
  const before = words[i - 1]!;
  if (word === '&' || isWithout(tokens, i)) return true;
  // "the Lund of Nordhaven Institute"
  const owned = words[start - 1] === 'the' || words[start - 1] === "'s";
  if (word === 'of' && owned && i === start + 1 && next === i + 1 && hasHeadAfter(tokens, next)) return true;
  if (joinsBody(tokens, start, i)) return true;
  const last = classes[i - 1]!;
  // "Ada Lund of Norrvik", "Ada Court for now", but "the Warren Lund Institute for Peace"
  const body = word === 'for' && (last & (ORGANIZATION | FIRST_NAME)) === ORGANIZATION;
  const opener = classes[start]!;
  if ((opener & (HONORIFIC | FIRST_NAME)) !== 0 && (opener & ORGANIZATION) === 0)
    return body && !BODY_SURNAMES.has(before);
  // "Joint Chiefs of Staff", "Association of Quays of Norrvik"
  if (word === 'of' && before === 'chiefs') return true;
  if (word === 'of' && (OFFICES.has(before) || (words[i - 2] === 'of' && before.endsWith('s')))) return true;
  // "Citizens for Quays of Denmark"
  if (word === 'of' && words.slice(start, i).includes('for') && (classes[next]! & PLACE) !== 0) return true;
  // "Lund and the Harbour Board": two names.
  if (word === 'and')
    return (next === i + 1 || hasJoint(tokens, start, i)) && joinsHalves(tokens, start, i, next);
  // "Court of Appeals for the Third Circuit"
  if (word === 'for' && words.slice(start, i).includes('court')) return true;
  // "Committee on Standards in Public Life"; but not "Committee on Standards in Denmark"
  if (word === 'in')
    return words.slice(start, i).some((one) => SUBJECT_JOINTS.has(one)) && (classes[next]! & ELSEWHERE) === 0;
  // "Committee to Save Boats"
  if (word === 'to') return CALLING.has(before);
  if ((last & ORGANIZATION) !== 0) return SUBJECT_JOINTS.has(word);
  return before.endsWith('s') && word === 'for' && i - start === 1;
}

/** "Boats Without Borders": the preposition has a capital, too. */
export const isWithout = ({ words, shape }: Tokens, i: number): boolean =>
  isCapital(shape[i]!) && (words[i] === 'against' || (words[i] === 'without' && words[i - 1]!.endsWith('s')));

/** Where or when something is said. */
const ELSEWHERE = CALENDAR | ORGANIZATION | PEOPLE | PLACE;

const CALLING = new Set(['campaign', 'coalition', 'committee', 'fund', 'league', 'movement', 'society']);
