/**
 * Takes a person's name apart for comparing: "Mr. Donald J. Trump Jr." → given "donald", middle ["j"],
 * surname "trump", suffix "jr". Accents, case, hyphens, titles and particles (de, van, al-) do not count:
 * "Bashar al-Assad" and "Bashar Assad" compare alike.
 */
import { plainLetters } from '../../article/plain-letters.js';
import { FIRST_NAME, HONORIFIC, PARTICLE, ROLE, TITLE, lookUp } from '../../story/words/lexicon.js';

/** All parts are folded (see `foldName`); `given` is empty for a surname alone. */
export interface PersonName {
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "ii" …; empty for none. */
  readonly suffix: string;
}

const SUFFIXES = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
const ARABIC_ARTICLE = /(^|\s)(?:al|el|ul|as|ad|ar|ash|at|an)[-‐‑](?=\p{L})/giu;

/** Lower case, without accents, apostrophes and points: "O’Rourke" → "orourke", "Łukasz" → "lukasz". */
export function foldName(text: string): string {
  return plainLetters(text).replace(/[.'’‘ʼ`]/gu, '');
}

/** Null where no letter of a name is left. */
export function parseName(text: string): PersonName | null {
  const words = dropTitles(splitWords(text));
  const tokens = words.map((word) => foldName(word).replace(/[^\p{L}\p{N}]+/gu, ''));
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
    .replace(/(?<!\p{L})(\p{Lu})\.(?=\p{Lu})/gu, '$1. ')
    .replace(ARABIC_ARTICLE, '$1al ')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

/** "President", "Mr", "Justice", but not the "Hunter" of "Hunter Lund": a first name where only a surname follows. */
function dropTitles(words: string[]): string[] {
  let from = 0;
  while (from < words.length - 1) {
    const classes = lookUp(foldName(words[from]!));
    if ((classes & (HONORIFIC | TITLE | ROLE)) === 0) break;
    if (from === words.length - 2 && (classes & FIRST_NAME) !== 0) break;
    from += 1;
  }
  return words.slice(from);
}

/** Never the last word, and of two words not the first unless written small: "Al Gore", "Van Jones". */
function isParticle(words: readonly string[], tokens: readonly string[], i: number): boolean {
  const token = tokens[i]!;
  if (i === tokens.length - 1 || !isSmallWord(token)) return false;
  if (i > 0 || words[i]!.startsWith(token.charAt(0))) return true;
  return tokens.length === 2 ? /^(?:de|di|du|la|le|von)$/u.test(token) : isSmallWord(tokens[1]!);
}

function isSmallWord(token: string): boolean {
  return (lookUp(token) & PARTICLE) !== 0;
}
