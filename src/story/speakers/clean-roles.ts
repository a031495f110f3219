/**
 * Roles as they can stand without their article: a box that says "Her captain" leaves the reader to ask whose, and one
 * that says "Nordhaven" is no role at all.
 *
 *     ["Her captain", "midfielder"]  →  ["captain", "midfielder"];   ["Their son", "Nordhaven"]  →  []
 */
import type { SpeakerType } from '../../types.js';
import { lookUp, PEOPLE, PREPOSITION, ROLE, TITLE, VERB } from './lexicon.js';

const OWNER = /^(?:his|her|its|their|our|my|your|whose) /i;

/** What somebody is to somebody else, and nothing by itself. */
const RELATIONS = new Set(
  'ally aunt boss boyfriend brother classmate colleague companion cousin daughter father fiance fiancee fiancé fiancée friend girlfriend grandfather grandmother husband mother neighbor neighbour nephew niece opponent parent partner predecessor rival roommate sister son stepfather stepmother successor uncle widow widower wife'.split(
    ' ',
  ),
);

/** Say when, which the date of the article says better. */
const WHEN = new Set(['current', 'incumbent', 'sitting']);

/** In one's own words no role: they belong to what follows them. */
const ADJECTIVES = new Set(['major', 'national', 'general', 'incumbent']);

/** Titles before several names: "Sens. Ada Lund and Per Voss". */
const SEVERAL = /^(Sen|Rep|Gov|Dr|Prof)s\.$/;

export function cleanRoles(roles: readonly string[], type: SpeakerType | null): string[] {
  return type === 'organization' ? [] : [...new Set(roles.flatMap(cleanRole))];
}

function cleanRole(role: string): string[] {
  const rest = dropOpening(role.replace(OWNER, ''));
  if (!rest.split(' ').some(isOffice)) return [];
  if (!OWNER.test(role)) return [rest];
  const noun = rest
    .split(/ (?:of|from|in|at|for) /, 1)[0]!
    .split(' ')
    .at(-1)!;
  return RELATIONS.has(noun.toLowerCase()) ? [] : [rest];
}

/** "of incumbent Sens." → "Sen." */
function dropOpening(role: string): string {
  const words = role.split(' ');
  while (words.length > 1 && isOpening(words[0]!)) words.shift();
  return words.join(' ').replace(SEVERAL, '$1.');
}

function isOpening(word: string): boolean {
  const classes = lookUp(word);
  return (
    WHEN.has(word.toLowerCase()) ||
    (classes & PREPOSITION) !== 0 ||
    (classes & (VERB | ROLE | TITLE)) === VERB
  );
}

/** Does the word say what somebody is? */
function isOffice(word: string): boolean {
  const bare = word
    .toLowerCase()
    .replace(/[.,]$/, '')
    .replace(/['’]s$/, '');
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  return !ADJECTIVES.has(bare) && ((lookUp(bare) | lookUp(last)) & (ROLE | TITLE | PEOPLE)) !== 0;
}
