/** Whether quoted words are part of what a noun tells of: a claim, a call, a reference. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { AUXILIARY, VERB } from '../../words/lexicon.js';
import { NAMING } from '../cues/naming.js';
import { firstWord, type Utterance } from '../utterance.js';
import { endsInClause } from './ends-in-clause.js';
import { isAskedFor } from './is-asked-for.js';
import { REFERENCES } from './references.js';

/**
 * "Lund's claim that …", "Lund's vow to …", "Lund's references to it as “…”"; but not "called Lund's remarks about it “…”",
 * where the words are of those who judge. `verb`: of whoever speaks of it, "" for nobody.
 */
export function governsQuotation(tokens: Tokens, noun: number, utterance: Utterance, verb: string): boolean {
  const { words } = tokens;
  const { first } = utterance;
  const way = first - noun;
  const as = words[ARTICLES.has(words[first - 1]!) ? first - 2 : first - 1] === 'as';
  if (REFERENCES.has(words[noun]!) && as) return way <= LONGEST_REFERENCE;
  // "rejects Lund's claim that it leaks as a “tale”", "met it with “a sigh”", "denied it, calling her “a fool”": of others.
  if (as) return false;
  for (let k = noun + 1; k < first; k++) if (words[k] === ',' || words[k] === 'with') return false;
  if (words[noun + 1] === 'that') return endsInClause(tokens, noun + 1, utterance);
  if (!NAMING.has(verb) && isAskedFor(tokens, noun, utterance)) return true;
  return way === 1 && !isPredicate(tokens, utterance);
}

const ARTICLES = new Set(['a', 'an', 'the']);
const LONGEST_REFERENCE = 16;

/** "“will harm us”": the quoted words begin with the verb of the noun before them. */
export function isPredicate(tokens: Tokens, utterance: Utterance): boolean {
  const k = firstWord(tokens, utterance);
  return tokens.shape[k] === Shape.lower && (tokens.classes[k]! & (AUXILIARY | VERB)) !== 0;
}
