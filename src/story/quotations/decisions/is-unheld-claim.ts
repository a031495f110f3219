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
import { AUXILIARY, POSSESSIVE, PREPOSITION, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import type { Utterance } from '../utterance.js';
import { isNegated } from '../cues/is-negated.js';
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
    !(isDenial(tokens, noun) && (clause || isGerund(tokens, noun + 1))) &&
    !ends(noun)
  ) {
    clause ||= CLAUSES.has(words[noun]!);
    noun--;
  }
  if (sentence[noun] !== sentence[first]) return false;
  const isAbout = (index: number, from: number, to: number) => {
    const token = cues[index]?.token ?? -1;
    return token > from && token < to && sentence[token] === sentence[first];
  };
  // "Lund denied that Hart called it “…”": but for who tells of it
  if (isDenial(tokens, noun)) return !context.candidates.some((index) => isAbout(index, first, Infinity));
  // "claims by Lund"
  if (!CLAIMS.has(words[noun]!) || OWNED.has(words[noun + 1]!)) return false;
  const doubt = findDoubter(tokens, noun, context.utterance);
  if (doubt < 0) return false;
  // "Responding to claims that it was “…,” Lund said it was safe"
  const opens = sentence[doubt - 1] !== sentence[first];
  return !context.candidates.some((index) => isAbout(index, noun, opens ? first : Infinity));
}

/** "denied it was", "did not say it was" */
const isDenial = (tokens: Tokens, k: number) =>
  DENIED.has(tokens.words[k]!) || (SAYING.has(tokens.words[k]!) && isNegated(tokens, k));

/** "denied telling him" */
const isGerund = ({ words, classes }: Tokens, k: number) =>
  words[k]!.endsWith('ing') && (classes[k]! & VERB) !== 0;

/**
 * "amid Green claims", "denied the claim", "responded to recent claims"; but not "amid Lund's claims", "repeated the claim":
 * where that begins; else -1.
 */
function findDoubter(tokens: Tokens, noun: number, utterance: Utterance): number {
  const { words, classes, shape, sentence } = tokens;
  // "Claims that it was “…” are false, Lund said"
  const start = words[noun - 1] === 'the' ? noun - 1 : noun;
  const opens = sentence[start - 1] !== sentence[noun];
  // "Lund insisted claims that it was “…” were false"
  const told = (classes[start - 1]! & SPEECH_VERB) !== 0 && (classes[utterance.last + 1]! & AUXILIARY) !== 0;
  if ((opens || told) && SPREAD.test(words[noun]!) && words[noun + 1] === 'that')
    return endsInClause(tokens, noun + 1, utterance, false) === 'yes' ? start : -1;
  let k = noun - 1;
  const passes = () =>
    (classes[k]! & BEFORE_PHRASE) === 0 && !DENYING.test(words[k]!) && !ASIDE.has(words[k]!);
  while (k > 0 && shape[k] !== Shape.mark && passes()) k--;
  if (AMID.has(words[k]!)) return words[noun]!.endsWith('s') ? k : -1;
  if (DENYING.test(words[k]!)) return k;
  const reacting = REACTING.has(words[k - 1]!) || DENYING.test(words[k - 1]!);
  const reacts = (classes[k]! & PREPOSITION) !== 0 && reacting;
  return reacts || ASIDE.has(words[k]!) ? k - 1 : -1;
}

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
const SPREAD = /^(?:accusation|allegation|claim|report|rumou?r)s$/;
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;
const OWNED = new Set(['by', 'from']);
/** What is done with others' claims. */
const DENYING =
  /^(?:answer|condemn|counter|den(?:y|i)|dismiss|disput|embrac|endors|fac(?:e[ds]?|ing)$|ignor|quash|rebut|refut|reject|ridicul|rubbish|scotch|slam)/;
/** "brushed aside", "shot down" */
const ASIDE = new Set(['aside', 'away', 'down', 'off']);
const REACTING = wordSet(
  'against asked aware back bristled comment disagree disagreed disagrees dogged hit issue laughed objected pressed questioned react reacted reacting respond responded responding responds response scoffed scorn water',
);
