/**
 * Whether a word before a role and a name is the verb that they are an object of; before a noun alone it may be anything.
 *
 *     "to support mayor Ada Lund", "she beat mayor Ada Lund", "that includes mayor Ada Lund"   but not "a support clerk, Ada Lund"
 */
import { wordSet } from '../../../article/word-set.js';
import { AUXILIARY } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';

export function isVerbBeforeName({ words, classes, shape }: Tokens, k: number): boolean {
  const word = words[k]!;
  const before = words[k - 1]!;
  if (shape[k] !== Shape.lower) return false;
  if (SUBJECTS.has(before) || FINITE.has(word)) return true;
  if (word.endsWith('ed')) return HAVING.has(before);
  return GOVERNED.has(word) && (before === 'to' || before === 'not' || (classes[k - 1]! & AUXILIARY) !== 0);
}

const SUBJECTS = new Set(['he', 'i', 'she', 'they', 'we', 'who']);

const HAVING = new Set(['had', "hadn't", 'has', "hasn't", 'have', "haven't", 'having']);

/** Verbs wherever they stand. */
const FINITE = wordSet('became brought came gave got includes made sent took');

/** Verbs behind "to" and "would", though they may be nouns elsewhere. */
const GOVERNED = wordSet(
  'accuse answer avoid back beat boost condemn confront counter defeat defend disavow elect endorse face fact-check fire get hammer help hire include interview join meet nominate oppose pick praise prevent remove replace see stop succeed support suppress thank unseat urge visit watch welcome',
);
