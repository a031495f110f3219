/**
 * Roles as they can stand without their article: a box that says "Her captain" leaves the reader to ask whose, and one
 * that says "Nordhaven" is no role at all.
 *
 *     ["Her captain", "midfielder"]  →  ["captain", "midfielder"];   ["Their son", "Nordhaven"]  →  []
 */
import { KIN } from '../words/kin.js';
import { lastWord } from '../words/last-word.js';
import { wordSet } from '../../article/word-set.js';
import type { SpeakerType } from '../../types.js';
import { createMemo } from '../create-memo.js';
import { FORMS_OF_ADDRESS } from './names/find-person.js';
import { CALENDAR, lookUp, ORGANIZATION, PEOPLE, PREPOSITION, ROLE, TITLE } from '../words/lexicon.js';

/** "her", "the gallery's" without its article; but "Lund's", and "children's author". */
const OWNER =
  /^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Ww]hose|(?!(?:men|women|people|children)['’])[a-z-]+['’]s) /;

/** "Image copyright Norrvik Photos Image caption Mayor": the label of a caption that runs on into what it tells. */
const CAPTION_LABEL = /^.*\b(?:Image|Media) caption /;

/** What somebody is to somebody else, and nothing by itself. */
export const RELATIONS = new Set([
  ...KIN,
  ...wordSet(
    'ally boss classmate colleague companion friend neighbor neighbour opponent pal parent predecessor rival roommate successor',
  ),
]);

/** What somebody is by trade, too: "airline boss". */
const TRADES = new Set(['boss', 'partner']);

/** Say nothing of somebody with a name. */
const VAGUE = new Set([
  ...FORMS_OF_ADDRESS,
  ...wordSet('boy deputy family girl lady man member native one person woman'),
]);

/** Say when, which the date of the article says better, or how somebody is thought of. */
const PASSING = wordSet(
  'appointed controversial current elected embattled fellow incumbent named newly own proud recently sitting',
);

/** Nothing without what follows. */
export const OF_SOMETHING = new Set(['chief', 'head']);

/** In one's own words no role: they belong to what follows them. */
const ADJECTIVES = new Set(['major', 'national', 'general', 'incumbent']);

/** Titles before several names: "GOP Sens. Ada Lund and Per Voss". */
const SEVERAL = /\b(Sen|Rep|Gov|Dr|Prof)s\.$/;

export function cleanRoles(roles: readonly string[], type: SpeakerType | null): string[] {
  if (type === 'organization') return [];
  const clean: string[] = [];
  for (const role of roles) {
    // "The governor of Norrvik State, Chief Ada Lund": of what, nobody tells.
    if (roles.length > 1 && OF_SOMETHING.has(role.toLowerCase())) continue;
    const rest = cleanRole(role);
    if (rest !== '' && !clean.includes(rest)) clean.push(rest);
  }
  return clean;
}

/** Articles have the same few roles again and again. Empty for what is no role. */
const cleanRole = createMemo((role: string): string => {
  const rest = singular(dropTail(dropOpening(role.replace(CAPTION_LABEL, '').replace(OWNER, ''))));
  if (!rest.split(' ').some(tellsOffice)) return '';
  const [head = ''] = rest.split(TAIL, 1);
  const noun = lastWord(head).toLowerCase().replace(WHEN, '');
  const told = head !== rest || GENITIVE.test(rest);
  if (VAGUE.has(rest.toLowerCase()) || (OF_SOMETHING.has(rest) && ANY_TAIL.test(role))) return '';
  return RELATIONS.has(noun) && (OWNER.test(role) || !(told || TRADES.has(noun))) ? '' : rest;
});

/** "now-mayor", "then-wife" */
const WHEN = /^(?:now|then)-/;
const TAIL = / (?:of|from|in|at|for) /;
const GENITIVE = /['’]s? /;

/** "editor of Indian", "chief of its board", "aide on Lund's July": a tail that was cut, or leaves the reader to ask whose. */
function dropTail(role: string): string {
  const at = role.search(ANY_TAIL);
  if (at < 0) return role;
  const last = lookUp(lastWord(role).toLowerCase());
  const based = BASED.test(role) && (last & ORGANIZATION) === 0;
  const cut = !role.endsWith('s') && (last & (PEOPLE | CALENDAR)) !== 0 && (last & (ROLE | TITLE)) === 0;
  return cut || based || OWNED_TAIL.test(role) ? role.slice(0, at) : role;
}

const BASED = /-based [a-z]+$/;
const ANY_TAIL = / (?:of|from|in|at|for|on|to|with) /;
const OWNED_TAIL = / (?:of|from|in|at|for|on|to|with) (?:his|her|its|their) /;

/** "Lund's graduate students", of whom one speaks */
function singular(role: string): string {
  const [head = ''] = role.split(TAIL, 1);
  const noun = lastWord(head);
  const one = noun.slice(0, -1);
  if (/^congress(?:wo)?men$/i.test(noun)) return `${head.slice(0, -2)}an${role.slice(head.length)}`;
  const known = (classesOf(noun) & OFFICE) !== 0 && !PLURALS.has(noun.toLowerCase());
  // "Dockers for Quays President"
  const plural =
    (head === role || /^\p{Ll}/u.test(noun)) &&
    noun.endsWith('s') &&
    !known &&
    (classesOf(one) & OFFICE) !== 0;
  return plural ? `${head.slice(0, -1)}${role.slice(head.length)}` : role;
}

/** Plurals that are titles before several names, too. */
const PLURALS = wordSet('representatives senators');

const OFFICE = ROLE | TITLE;
const classesOf = (word: string) => lookUp(word.toLowerCase());

/** "of incumbent Sens." → "Sen." */
function dropOpening(role: string): string {
  const [when = ''] = WHEN.exec(role) ?? [];
  // Who is now the mayor is the mayor; who was it then may be no more.
  const words = role.slice(when === 'now-' ? when.length : 0).split(' ');
  while (words.length > 1 && isOpening(words[0]!, words[1]!)) words.shift();
  // It stands behind the name, not where the sentence began.
  return words
    .join(' ')
    .replace(SEVERAL, '$1.')
    .replace(/^Former /, 'former ');
}

/** "fellow Dane", but not "fellow at Norrvik"; "new", but not "New Norrvik mayor" */
function isOpening(word: string, next: string): boolean {
  const passing = PASSING.has(word.toLowerCase()) && (lookUp(next) & PREPOSITION) === 0;
  return passing || word === 'new' || (lookUp(word) & PREPOSITION) !== 0;
}

/** Does the word say what somebody is? */
function tellsOffice(word: string): boolean {
  const bare = word
    .toLowerCase()
    .replace(/[.,]$/, '')
    .replace(/['’]s$/, '');
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  return !ADJECTIVES.has(bare) && ((lookUp(bare) | lookUp(last)) & (ROLE | TITLE | PEOPLE)) !== 0;
}
