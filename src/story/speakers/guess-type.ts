/**
 * What bears a name of which nothing in the article tells whether it is somebody's.
 *
 *     "Reuters", "QBC International", "Harbour News Live", "Tidal Watch"  →  an organisation;   "Lund", "Xua Lundi"  →  a person
 */
import { readWords } from '../../article/read-words.js';
import { wordSet } from '../../article/word-set.js';
import type { SpeakerType } from '../../types.js';
import { FIRST_NAME, lookUp, ORGANIZATION } from '../words/lexicon.js';
import type { Entity } from './entity.js';

/** A person where nothing tells of anything else, for most unknown names are people's. */
export function guessType({ name, parts, gender, roles }: Entity): SpeakerType {
  if (gender !== null || roles.length > 0) return 'person';
  if (parts.length === 1) return BRANDS.has(parts[0]!) || CALL_SIGN.test(name) ? 'organization' : 'person';
  if (parts.some(isFirst)) return 'person';
  const body = ABBREVIATED.test(name) || TRADES.has(parts.at(-1)!) || parts.some(isBody);
  return body ? 'organization' : 'person';
}

const isFirst = (part: string) => (lookUp(part) & (FIRST_NAME | ORGANIZATION)) === FIRST_NAME;
const isBody = (part: string) => (lookUp(part) & (FIRST_NAME | ORGANIZATION)) === ORGANIZATION;

const BRANDS = readWords(new URL('../words/lists/brands.txt', import.meta.url));

/** "QBC-TV" */
const CALL_SIGN = /^\p{Lu}{3,}-(?:AM|FM|TV)$/u;

/** "QBC International"; two letters may be initials of a person. */
const ABBREVIATED = /^\p{Lu}{3,} .*\p{Ll}/u;

/** Last words of names of bodies that are also words for other things. */
const TRADES = wordSet(
  'action advisors advocates analytics architects associates bureau capital consulting digital engineers entertainment geographic global health insider international live markets media palace parenthood pictures politics prints productions records research review schools solutions systems tech today watch weekly',
);
