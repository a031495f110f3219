/**
 * What the article's own spelling tells: which words stand in small letters elsewhere, and which are surnames of people
 * that it names. It decides whether the first word of a sentence opens a name.
 */
import { isCapital, Shape } from './shape.js';
import { hasArticle } from './has-article.js';
import type { Tokens } from './tokens.js';
import { FIRST_NAME, HONORIFIC, PEOPLE, TITLE } from './lexicon.js';
import { QUOTES } from './quotes.js';
import { SHELVES } from './word-form.js';

/** What the article's own spelling tells about words that begin sentences. */
export interface Spelling {
  /** Words seen in small letters. */
  readonly lower: ReadonlySet<string>;
  /** Words seen with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** Of these, words that stand without another capital, or behind a title: "Lund", "Mr. Lund". */
  readonly alone: ReadonlySet<string>;
  /** Words that follow a first name: also a surname that is a word ("Ada Young") is one where it stands alone. */
  readonly surnames: ReadonlySet<string>;
}

export function findSpelling(tokens: Tokens): Spelling {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const alone = new Set<string>();
  const surnames = new Set<string>();
  const capitals = new Uint8Array(SHELVES);
  // By shelf: 1 + the last token that was noted in small letters. Most words were, and need not be looked up to see it.
  const smalls = new Int32Array(SHELVES);
  for (let i = 0; i < tokens.count; i++) {
    const shape = tokens.shape[i]!;
    // "al-Bari", which is "Al-Bari" where a sentence begins
    if (hasArticle(tokens, i)) capital.add(tokens.words[i]!.toLowerCase());
    if (!isCapital(shape)) continue;
    const word = tokens.words[i]!;
    capitals[tokens.shelf[i]!] = 1;
    if (shape !== Shape.initial && (!beginsSentence(tokens, i) || isBehindNickname(tokens, i))) {
      capital.add(word);
      if (standsAlone(tokens, i)) alone.add(word);
    }
    if (isSurname(tokens, i)) surnames.add(word);
  }
  for (let i = 0; i < tokens.count; i++) {
    const shelf = tokens.shelf[i]!;
    // Only words that stand with a capital too need be known in small letters.
    if (tokens.shape[i] !== Shape.lower || capitals[shelf] === 0) continue;
    const known = smalls[shelf]!;
    if (known > 0 && tokens.words[known - 1] === tokens.words[i]) continue;
    smalls[shelf] = i + 1;
    lower.add(tokens.words[i]!);
  }
  return { lower, capital, alone, surnames };
}

const standsAlone = ({ shape, classes }: Tokens, i: number) =>
  !isCapital(shape[i + 1]!) && (!isCapital(shape[i - 1]!) || (classes[i - 1]! & (TITLE | HONORIFIC)) !== 0);

/** Behind a first name, or behind a first name and an initial or second name; not in front of a further capital. */
function isSurname(tokens: Tokens, i: number): boolean {
  const { classes, words, shape, sentence } = tokens;
  // "the Danes", "a South Carolina Democrat"
  if ((classes[i]! & PEOPLE) !== 0 && (words[i]!.endsWith('s') || (classes[i]! & TITLE) !== 0)) return false;
  if (i === 0 || !isCapital(shape[i]!) || shape[i] === Shape.initial || sentence[i] !== sentence[i - 1])
    return false;
  if (isCapital(shape[i + 1] ?? 0) && shape[i] === Shape.capital) return false;
  return (
    (shape[i] === Shape.capital && isFirstName(tokens, i - 1, sentence[i]!)) ||
    (i > 1 && isCapital(shape[i - 1]!) && isFirstName(tokens, i - 2, sentence[i]!)) ||
    isBehindNickname(tokens, i)
  );
}

const isFirstName = ({ shape, classes, sentence }: Tokens, k: number, inSentence: number) =>
  shape[k] === Shape.capital && (classes[k]! & FIRST_NAME) !== 0 && sentence[k] === inSentence;

/** "Ada “Sunny” Lund": at "Lund". */
const isBehindNickname = (tokens: Tokens, i: number) =>
  i > 3 &&
  isFirstName(tokens, i - 4, tokens.sentence[i]!) &&
  QUOTES.has(tokens.words[i - 1]!) &&
  QUOTES.has(tokens.words[i - 3]!);

export function beginsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1]) return true;
  if (tokens.quoted[i] !== tokens.quoted[i - 1]) return true;
  const before = tokens.words[i - 1]!;
  return tokens.shape[i - 1] === Shape.mark && !',-–—/&()'.includes(before) && before !== "'s";
}
