/** Whether quoted words are part of what a noun tells of: a claim, a call, a reference. */
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { skipArticle } from '../cues/beside.js';
import { CALLING, FINDING, NAMING } from '../cues/clause-words.js';
import type { Utterance } from '../utterance.js';
import { endsInClause, type Maybe } from './ends-in-clause.js';
import { wordSet } from '../../../article/word-set.js';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, VERB } from '../../words/lexicon.js';
import { BE } from '../cues/is-passive.js';

/**
 * "Lund's claim that …", "Lund's vow to …", "Lund's references to it as “…”"; but not "called Lund's remarks about it “…”",
 * where the words are of those who judge. `verb`: of whoever speaks of it, "" for nobody.
 */
export function governsQuotation(tokens: Tokens, noun: number, utterance: Utterance, verb: string): Maybe {
  const { words } = tokens;
  const { first } = utterance;
  const way = first - noun;
  // "Lund's lawyers argued that it was “late”": no noun
  if (FINITE.test(words[noun]!)) return 'no';
  const as = words[skipArticle(tokens, first - 1)] === 'as';
  if (REFERENCES.has(words[noun]!) && as) return way <= LONGEST_REFERENCE ? 'yes' : 'no';
  // "rejects Lund's claim that it leaks as a “tale”", "met it with “a sigh”", "denied it, calling her “a fool”": of others.
  if (as || way > LONGEST_WAY) return 'no';
  for (let k = noun + 1; k < first; k++) if (words[k] === ',' || words[k] === 'with') return 'no';
  const that = findThat(tokens, noun);
  if (that > 0) return BE.has(words[that - 1]!) ? 'yes' : endsInClause(tokens, that, utterance, judges(verb));
  return !NAMING.has(verb) && isAskedFor(tokens, noun, utterance) ? 'yes' : 'no';
}

/** "that" behind a noun, "on Monday that", "is that": its token, or -1. */
function findThat({ words, classes, shape }: Tokens, noun: number): number {
  for (let k = noun + 1; k <= noun + LONGEST_TIME && shape[k] !== Shape.mark; k++) {
    // "in that vote"
    if (words[k] === 'that' && (classes[k - 1]! & PREPOSITION) === 0) return k;
    if ((classes[k]! & (VERB | AUXILIARY)) !== 0 && !BE.has(words[k]!)) return -1;
  }
  return -1;
}

/** Longest way from a noun over when and where it was said, in tokens. */
const LONGEST_TIME = 8;

const FINITE = /^(?:said|says?|told|tells?|writes?|wrote)$|[^e]ed$/;

/** Longest way from a reference to what it says, in tokens. */
export const LONGEST_REFERENCE = 16;
/** Each of many quotations behind a noun may ask for what stands between. */
const LONGEST_WAY = 60;

/** Whether what the verb is about is judged by it, or given a name. */
const judges = (verb: string) => CALLING.has(verb) || FINDING.has(verb);

/**
 * Whether the quoted words are part of what somebody calls for, promises or describes; `noun` says which.
 *
 *     "Voss mocked Lund's call for a “harbour tax”"     Lund's word
 *     "Voss found Lund's call for a tax “absurd”"       not Lund's
 */
function isAskedFor(tokens: Tokens, noun: number, { first }: Utterance): boolean {
  const { words, classes } = tokens;
  if (words[noun] === 'use') return TERMS.has(words[first - 1]!);
  if (!ASKING.has(words[noun]!) || first - noun > LONGEST_CALL) return false;
  let k = noun + 1;
  while (k < first && !TIES.has(words[k]!)) k++;
  if (words[first - 1] === 'be' && words[first - 2] === 'to') return k === first - 2;
  return k === first - 1 || (classes[first - 1]! & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Longest way from what is called for to the quotation, in tokens. */
const LONGEST_CALL = 10;
const TIES = new Set(['for', 'to', 'of']);
const TERMS = new Set(['term', 'terms', 'word', 'words', 'phrase', 'expression', 'label']);
const ASKING = wordSet(
  'appeal assertion bid call calls demand demands description descriptions insistence offer pledge promise promises proposal request self-description threat vow vows',
);

/** Nouns of how somebody calls something: "Lund's description of it as “…”", "her reference to it as “…”". */
export const REFERENCES = wordSet(
  'characterisation characterisations characterization characterizations depiction depictions description descriptions dismissal labeling labelling mention mentions portrayal portrayals reference references',
);
