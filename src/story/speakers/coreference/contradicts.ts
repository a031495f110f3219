/**
 * Words that speak against somebody: "the Danish candidate" is not who was called the Swedish one, "the foreign minister"
 * not who was called the finance minister, "the deputy mayor" not the mayor; but the Norrvik senator may be a Democrat.
 */
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import { FORMER } from '../../words/former.js';
import { lookUp, PEOPLE, PLACE, TITLE } from '../../words/lexicon.js';

export function contradicts({ roleWords }: Entity, modifiers: readonly string[]): boolean {
  for (const word of modifiers) {
    if (roleWords.has(word)) continue;
    if (RANKS.has(word)) return true;
    const kind = classOf(word);
    if (kind === NEITHER) continue;
    for (const own of roleWords) if (classOf(own) === kind) return true;
  }
  return false;
}

/** "the Green candidate" is no Blue one, and "the 30-year-old" not 46; but the Norrvik senator may be a Dane. */
export function isOfOtherParty({ roleWords }: Entity, modifiers: readonly string[]): boolean {
  for (const word of modifiers) {
    const kind = classOf(word);
    if ((kind !== PARTY && kind !== AGE) || roleWords.has(word)) continue;
    for (const own of roleWords) if (classOf(own) === kind) return true;
  }
  return false;
}

/** "the Norrvik Republican": whoever is in focus, and nobody only because the article calls him a Republican. */
export const isOfUnknownHome = ({ roleWords }: Entity, modifiers: readonly string[], head: string) =>
  classOf(head) === PARTY && modifiers.some((word) => !roleWords.has(word));

/** "Danish", "Green" */
export const tellsHome = (word: string) => classOf(word) === ORIGIN || classOf(word) === PARTY;

export const isParty = (word: string) => classOf(word) === PARTY;

const NEITHER = 0;
const ORIGIN = 1;
const PARTY = 2;
const OFFICE = 3;
const AGE = 4;

/** Does a word tell a party, a place or people, an age, or which of several offices? */
function classOf(word: string): number {
  if (OFFICES.has(word)) return OFFICE;
  if (word.endsWith('-year-old')) return AGE;
  const classes = lookUp(word);
  if ((classes & (PEOPLE | PLACE)) === 0) return NEITHER;
  return (classes & TITLE) !== 0 || PARTIES.has(word) ? PARTY : ORIGIN;
}

/** That are no titles besides. */
const PARTIES = new Set(['democratic', 'gop', 'tories', 'tory']);

/** "The health minister" is not the shadow one, nor "the mayor" the deputy or the former one. */
export function isUnder({ roles }: Entity, modifiers: readonly string[], head: string): boolean {
  // Two captains lead a team, and either is its captain.
  if (head === 'captain') return false;
  const own = roles.map((role) => role.toLowerCase().split(' ')).filter((words) => words.includes(head));
  return (
    own.length > 0 && own.every((words) => words.some((word) => isLess(word) && !modifiers.includes(word)))
  );
}

const isLess = (word: string) => UNDER.has(word) || FORMER.has(word);

/** Who is called so is called so each time. */
const RANKS = new Set(['assistant', 'associate', 'deputy', 'shadow', 'vice']);
/** Who is called so is never called by the rest alone, as an assistant coach is. */
const UNDER = new Set(['deputy', 'shadow', 'vice']);

/** Of ministers, secretaries and officers: for what, and which. */
const OFFICES = wordSet(
  'agriculture attorney defence defense development economy education energy environment executive finance financial foreign health home housing immigration industry interior justice labor labour majority marketing medical minority operating opposition planning press prime sports tourism trade transport transportation treasury',
);
