/** Whether quoted words are part of what a noun tells of: a claim, a call, a reference. */
import type { Tokens } from '../../words/find-tokens.js';
import { skipArticle } from '../cues/beside.js';
import { BRANDING, FINDING, NAMING } from '../cues/naming.js';
import type { Utterance } from '../utterance.js';
import { endsInClause } from './ends-in-clause.js';
import { isAskedFor } from './is-asked-for.js';
import { REFERENCES } from './references.js';

/**
 * "Lund's claim that …", "Lund's vow to …", "Lund's references to it as “…”"; but not "called Lund's remarks about it “…”",
 * where the words are of those who judge. `verb`: of whoever speaks of it, "" for nobody.
 */
export function governsQuotation(
  tokens: Tokens,
  noun: number,
  utterance: Utterance,
  verb: string,
): 'yes' | 'maybe' | 'no' {
  const { words } = tokens;
  const { first } = utterance;
  const way = first - noun;
  const as = words[skipArticle(tokens, first - 1)] === 'as';
  if (REFERENCES.has(words[noun]!) && as) return way <= LONGEST_REFERENCE ? 'yes' : 'no';
  // "rejects Lund's claim that it leaks as a “tale”", "met it with “a sigh”", "denied it, calling her “a fool”": of others.
  if (as || way > LONGEST_WAY) return 'no';
  for (let k = noun + 1; k < first; k++) if (words[k] === ',' || words[k] === 'with') return 'no';
  if (words[noun + 1] === 'that') return endsInClause(tokens, noun + 1, utterance, judges(verb));
  if (!NAMING.has(verb) && isAskedFor(tokens, noun, utterance)) return 'yes';
  return 'no';
}

/** Longest way from a reference to what it says, in tokens. */
export const LONGEST_REFERENCE = 16;
/** Each of many quotations behind a noun may ask for what stands between. */
const LONGEST_WAY = 60;

/** Whether what the verb is about is judged by it, or given a name. */
export const judges = (verb: string) => NAMING.has(verb) || BRANDING.has(verb) || FINDING.has(verb);
