/**
 * A claim that is nobody's by name.
 *
 *     Lund defended the poster amid Green claims that it was “…”     who claims it is not named as speaking
 *     Lund denied the claim that it was “…”                          nor here
 *     Lund denied that it was “…”                                    whoever said so
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { POSSESSIVE, PREPOSITION, VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { isNegated } from '../cues/is-negated.js';
import type { Utterance } from '../utterance.js';
import { endsInClause } from './ends-in-clause.js';

/** Whether it is the claim of somebody who is not named as speaking. */
export function isUnheldClaim(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, cues } = context.scene;
  const { first } = context.utterance;
  const { words, classes, sentence } = tokens;
  // "denied the claims on Monday: “…”", "rejected the idea with a “…”", "rejected the claim and has called it “…”"
  const ends = (k: number) =>
    ENDS.has(words[k]!) ||
    (JOINTS.has(words[k]!) && (classes[PERFECT.has(words[k + 1]!) ? k + 2 : k + 1]! & VERB) !== 0);
  let noun = first - 1;
  let clause = false;
  const farthest = first - LONGEST_CLAIM;
  while (
    noun > farthest &&
    !CLAIMS.has(words[noun]!) &&
    !(isDenial(tokens, noun) && (clause || (classes[noun + 1]! & VERB) !== 0)) &&
    !ends(noun)
  ) {
    clause ||= CLAUSES.has(words[noun]!);
    noun--;
  }
  if (sentence[noun] !== sentence[first]) return false;
  const speaks = (from: number, to: number) =>
    context.candidates.some((index) => {
      const token = cues[index]?.token ?? -1;
      return token > from && token < to && sentence[token] === sentence[first];
    });
  // "Lund denied that Hart called it “…”": but for who tells of it
  if (isDenial(tokens, noun)) return !speaks(first, Infinity);
  // "claims by Lund"
  if (!CLAIMS.has(words[noun]!) || OWNED.has(words[noun + 1]!)) return false;
  const doubt = findDoubt(tokens, noun, context.utterance);
  // "Responding to claims that it was “…,” Lund said it was safe"
  const to = sentence[doubt - 1] === sentence[first] ? Infinity : first;
  return doubt >= 0 && !speaks(noun, to);
}

/** "denied it was", "denied telling", "did not say it was" */
const isDenial = (tokens: Tokens, k: number) =>
  DENIED.has(tokens.words[k]!) || (SAYING.has(tokens.words[k]!) && isNegated(tokens, k));

/**
 * Where "amid Green claims", "denied the claim", "responded to recent claims", "brushed aside claims" begins; -1 for "amid
 * Lund's claims", "repeated the claim".
 */
function findDoubt(tokens: Tokens, noun: number, utterance: Utterance): number {
  const { words, classes, shape, sentence } = tokens;
  // "Claims that it was “…” are false, Lund said"
  if (sentence[noun - 1] !== sentence[noun] && SPREAD.test(words[noun]!) && words[noun + 1] === 'that')
    return endsInClause(tokens, noun + 1, utterance, false) === 'yes' ? noun : -1;
  let k = noun - 1;
  const passes = () =>
    (classes[k]! & BEFORE_PHRASE) === 0 && !DENYING.test(words[k]!) && !ASIDE.has(words[k]!);
  while (k > 0 && shape[k] !== Shape.mark && passes()) k--;
  if (AMID.has(words[k]!)) return words[noun]!.endsWith('s') ? k : -1;
  if (DENYING.test(words[k]!) || ASIDE.has(words[k]!)) return k;
  return (classes[k]! & PREPOSITION) !== 0 && REACTING.has(words[k - 1]!) ? k - 1 : -1;
}

const SPREAD = /^(?:accusation|allegation|claim|report|rumou?r)s$/;
/** "brushed aside", "shot down" */
const ASIDE = new Set(['aside', 'away', 'down', 'off']);
const BEFORE_PHRASE = PREPOSITION | VERB | POSSESSIVE;
/** What stands before the quotation is no longer the claim. */
const ENDS = new Set([',', ';', ':', '(', ')', '—', '–', '-', 'against', 'as', 'because', 'with']);
const JOINTS = new Set(['and', 'but']);
const PERFECT = new Set(['has', 'have']);
/** "denied she was", but not "denied a “tax”" */
const CLAUSES = wordSet('are been being had has have having is that was were will would');
const SAYING = new Set(['claim', 'claimed', 'said', 'say']);
const DENIED = new Set(['denied', 'denies', 'denying']);
const AMID = wordSet('after against amid amidst despite following over');
const CLAIMS = wordSet(
  'accusation accusations allegation allegations assertion assertions charge charges claim claims complaint complaints concerns criticism fears idea notion reports rumor rumors rumour rumours speculation suggestion suggestions warnings worries',
);
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;
const OWNED = new Set(['by', 'from']);
/** What is done with others' claims. */
const DENYING =
  /^(?:answer|condemn|counter|den(?:y|i)|dismiss|disput|embrac|endors|fac(?:e[ds]?|ing)$|ignor|quash|rebut|refut|reject|ridicul|rubbish|scotch|slam)/;
const REACTING = wordSet(
  'against asked aware back bristled comment disagree disagreed disagrees dogged hit issue laughed objected pressed questioned react reacted reacting respond responded responding responds response scoffed scorn water',
);
