/**
 * What a phrase says of the person whose name stands beside it, without what has no sense there.
 *
 *     "a spokeswoman for the board"  →  spokeswoman for the board;   "a member of the Quay science team"  →  member
 */
import { OF_SOMETHING } from '../clean-roles.js';
import type { Tokens } from '../../words/tokens.js';
import { isCapital, Shape } from '../../words/shape.js';
import {
  DETERMINER,
  FIRST_NAME,
  HONORIFIC,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { STOPS } from '../../words/nouns.js';
import { skipMatter } from './skip-matter.js';
import { skipSecondRole } from './skip-second-role.js';
import { endsBody } from '../names/title-text.js';
import { phraseText } from '../../words/phrase-text.js';

/** Without its article, and ended before the name; null where nothing is left. */
export function roleText(tokens: Tokens, phrase: Mention, name: Mention): string | null {
  let first = findFirst(tokens, phrase);
  if (endsBody(tokens, first)) first = phrase.head;
  const last =
    name.first > phrase.head
      ? endBefore(tokens, phrase, name)
      : skipSecondRole(tokens, findSenseEnd(tokens, phrase));
  return first > last ? null : phraseText(tokens.text, tokens.start[first]!, tokens.end[last]!);
}

/** "minister for tides" before "Ada Lund", though the phrase itself has no end there */
function endBefore(tokens: Tokens, { head, last }: Mention, { first }: Mention): number {
  if (first === skipMatter(tokens, head)) return first - 1;
  return Math.min(last > head ? findHalf(tokens, head, last) : last, first - 1);
}

/** Behind "the", and behind both in "one of the board's lawyers". */
function findFirst({ words, classes }: Tokens, { first }: Mention): number {
  const skip = (k: number) => ((classes[k]! & DETERMINER) === 0 ? k : k + 1);
  const k = skip(first);
  return words[k] === 'of' ? skip(k + 1) : k;
}

/** The last token that has sense: before a tail that goes on where the phrase ends. -1: the head itself does. */
function findSenseEnd(tokens: Tokens, { head, last }: Mention): number {
  if (!isCutOff(tokens, head, last)) return last > head ? findHalf(tokens, head, last) : last;
  if (OF_SOMETHING.has(tokens.words[head]!)) return -1;
  for (let k = last; k > head; k--) if ((tokens.classes[k]! & PREPOSITION) !== 0) return k - 1;
  return -1;
}

/**
 * Where "head of the search | and rescue agency,", "head of the Tides | and Winds Board at" ends; else `last`. But "head of
 * the board | and mother of two", "a clerk at Norrvik | and Ada Lund, a nurse".
 */
function findHalf(tokens: Tokens, head: number, last: number): number {
  const { words, shape, classes } = tokens;
  if (words[last + 1] !== 'and') return last;
  const matter = words[head + 1] === 'of' || words[head + 1] === 'for';
  for (let k = last + 2; k <= last + LONGEST_HALF + 2; k++) {
    if (words[k] === ',' || words[k] === '.') return k - 1;
    if (k > last + 2 && matter && (ENDS.has(words[k]!) || (classes[k]! & RELATIVE) !== 0)) return k - 1;
    if ((classes[k]! & (STOPS | DETERMINER | POSSESSIVE | VERB)) !== 0) return last;
    if (shape[k] === Shape.lower) continue;
    if (!isCapital(shape[k]!) || (classes[k]! & (FIRST_NAME | HONORIFIC | ROLE | TITLE)) !== 0) return last;
  }
  return last;
}

/** What goes on behind both halves. */
const ENDS = new Set(['at', 'for', 'in', 'with']);

const LONGEST_HALF = 3;

/** "the independent | reviewer", "editor of Quay | .com", "a member of the Quay | science team" */
function isCutOff({ words, shape, classes, start, end }: Tokens, head: number, last: number): boolean {
  const next = last + 1;
  // "Quay.com"
  if (words[next] === '.') return start[next + 1] === end[next];
  // "the Quay Fund | 's board"
  if (words[next] === "'s") return last > head;
  const small = STOPS | DETERMINER | POSSESSIVE | SPEECH_VERB;
  const word = words[next]!;
  const other = word === 'where' || /(?:ed|ing|ly)$/.test(word);
  return shape[next] === Shape.lower && (classes[next]! & small) === 0 && !other;
}
