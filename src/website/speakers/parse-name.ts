/**
 * Takes a person's name apart for comparing: "Mr. Donald J. Trump Jr." → given "donald", middle ["j"],
 * surname "trump", suffix "jr". Accents, case, hyphens, titles and particles (de, van, al-) do not count:
 * "Bashar al-Assad" and "Bashar Assad" compare alike.
 */

import { plainLetters } from '../../story/slug.js';

/** All parts are folded (see `foldName`); `given` is empty for a surname alone. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "ii" …; empty for none. */
  readonly suffix: string;
}

const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev reverend fr father sister brother ' +
    'president vice senator sen representative rep congressman congresswoman governor gov mayor minister prime ' +
    'secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm judge justice ' +
    'king queen prince princess pope chancellor ambassador sheriff the hon honourable honorable'
  ).split(' '),
);
const PARTICLES = new Set(
  'al el ul de del della der den di do dos da das du la le lo van von vom zu zum zur ten ter te bin bint ibn ben y e'.split(
    ' ',
  ),
);
const SUFFIXES = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Lower case, without accents, apostrophes and periods: "O’Rourke" → "orourke", "Łukasz" → "lukasz". */
export function foldName(text: string): string {
  return plainLetters(text).replace(/[.'’‘ʼ`]/gu, '');
}

/** Null where no letter of a name is left. */
export function parseName(text: string): PersonName | null {
  const words = splitWords(text);
  const tokens = dropTitles(words).map(foldToken);
  let suffix = '';
  while (tokens.length > 1 && SUFFIXES.has(tokens.at(-1)!)) suffix = SUFFIXES.get(tokens.pop()!)!;
  const names = tokens.filter((token, i) => token !== '' && !isParticle(words, tokens, i));
  const surname = names.pop();
  if (surname === undefined) return null;
  const given = names.shift() ?? '';
  return { given, middle: names, surname, suffix };
}

/** "J.K. Rowling" and "J. K. Rowling" alike; "al-Assad" becomes "al" and "Assad", "Jean-Claude" stays whole. */
function splitWords(text: string): string[] {
  return text
    .replace(/['’]s$/u, '')
    .replace(/\b(\p{Lu})\.(?=\p{Lu})/gu, '$1. ')
    .replace(/\b(?:al|el|ul|as|ad|ar|ash|at|an)[-‐‑](?=\p{L})/giu, 'al ')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

function dropTitles(words: string[]): string[] {
  while (words.length > 1 && TITLES.has(foldName(words[0]!))) words.shift();
  return words;
}

function foldToken(word: string): string {
  return foldName(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Never the first of several words unless written small ("Al Gore", "Ben Carson"), and never the last. */
function isParticle(words: readonly string[], tokens: readonly string[], i: number): boolean {
  if (i === tokens.length - 1 || !PARTICLES.has(tokens[i]!)) return false;
  const small = words[i]!.startsWith(tokens[i]![0]!);
  return small || i > 0 || (tokens.length === 2 && /^(?:de|di|du|la|le|von)$/u.test(tokens[i]!));
}
