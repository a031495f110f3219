/**
 * A claim that is nobody's by name.
 *
 *     Lund defended the poster amid Green claims that it was “…”     who claims it is not named as speaking
 *     Lund denied the claim that it was “…”                          nor here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { POSSESSIVE, PREPOSITION, VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';

/** Whether it is the claim of somebody who is not named as speaking. */
export function isUnheldClaim(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, cues } = context.scene;
  const { first } = context.utterance;
  const { words, classes, sentence } = tokens;
  // "denied the claims on Monday: “…”", "rejected the idea with a “…”", "rejected the claim and called it “…”"
  const ends = (k: number) =>
    ENDS.has(words[k]!) || (JOINTS.has(words[k]!) && (classes[k + 1]! & VERB) !== 0);
  let noun = first - 1;
  const farthest = first - LONGEST_CLAIM;
  while (noun > farthest && !CLAIMS.has(words[noun]!) && !ends(noun)) noun--;
  if (sentence[noun] !== sentence[first] || !CLAIMS.has(words[noun]!)) return false;
  // "claims by Lund", but not "accusations of being “…”"
  if (OWNED.has(words[noun + 1]!) && words[noun + 2] !== 'being') return false;
  if (!isDoubted(tokens, noun)) return false;
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return token > noun && sentence[token] === sentence[first];
  });
}

/** "amid Green claims", "denied the claim", "responded to recent claims"; but not "amid Lund's claims", "repeated the claim". */
function isDoubted({ words, classes, shape }: Tokens, noun: number): boolean {
  let k = noun - 1;
  const passes = () => (classes[k]! & BEFORE_PHRASE) === 0 && !DENYING.test(words[k]!);
  while (k > 0 && shape[k] !== Shape.mark && passes()) k--;
  if (AMID.has(words[k]!)) return words[noun]!.endsWith('s');
  return DENYING.test(words[k]!) || ((classes[k]! & PREPOSITION) !== 0 && REACTING.has(words[k - 1]!));
}

const BEFORE_PHRASE = PREPOSITION | VERB | POSSESSIVE;
/** What stands before the quotation is no longer the claim. */
const ENDS = new Set([',', ';', ':', '(', ')', '—', '–', '-', 'against', 'as', 'with']);
const JOINTS = new Set(['and', 'but']);
const AMID = new Set('after against amid amidst despite following over'.split(' '));
const CLAIMS = new Set(
  'accusation accusations allegation allegations assertion assertions claim claims complaint complaints concerns criticism fears idea notion reports rumor rumors rumour rumours speculation suggestion suggestions worries'.split(
    ' ',
  ),
);
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;
const OWNED = new Set(['by', 'from', 'of']);
/** What is done with others' claims. */
const DENYING =
  /^(?:counter|den(?:y|i)|dismiss|disput|embrac|endors|fac(?:e[ds]?|ing)$|ignor|rebut|refut|reject)/;
const REACTING = new Set(
  'against aside aware back bristled comment disagree disagreed disagrees hit issue laughed objected off pushed react reacted reacting respond responded responding responds shrugged'.split(
    ' ',
  ),
);
