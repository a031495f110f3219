/** Whether quoted words are part of what a noun tells of: a claim, a call, a reference. */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { AUXILIARY, VERB } from '../../words/lexicon.js';
import { NAMING } from '../cues/naming.js';
import { firstWord, type Utterance } from '../utterance.js';
import { isAskedFor } from './is-asked-for.js';

/**
 * "Lund's claim that …", "Lund's vow to …", "Lund's references to it as “…”"; but not "called Lund's remarks about it “…”",
 * where the words are of those who judge. `verb`: of whoever speaks of it, "" for nobody.
 */
export function governsQuotation(tokens: Tokens, noun: number, utterance: Utterance, verb: string): boolean {
  const { words, classes } = tokens;
  const next = words[noun + 1]!;
  const way = utterance.first - noun;
  // "Lund's claim that the wall leaks is “untrue”", "describes Lund's claim that it leaks as “untrue”": judged by somebody else.
  if (next === 'that' && words[utterance.first - 1] === 'as') return false;
  if (next === 'that') return way < 6 || (classes[utterance.first - 1]! & AUXILIARY) === 0;
  if (!NAMING.has(verb) && isAskedFor(tokens, noun, utterance)) return true;
  const last = words[utterance.first - 1]!;
  if (REFERENCES.has(words[noun]!) && last === 'as') return way <= LONGEST_REFERENCE;
  return way === 1 && !isPredicate(tokens, utterance);
}

const LONGEST_REFERENCE = 16;
const REFERENCES = new Set(['reference', 'references', 'description', 'descriptions']);

/** "“will harm us”": the quoted words begin with the verb of the noun before them. */
export function isPredicate(tokens: Tokens, utterance: Utterance): boolean {
  const k = firstWord(tokens, utterance);
  return tokens.shape[k] === Shape.lower && (tokens.classes[k]! & (AUXILIARY | VERB)) !== 0;
}
