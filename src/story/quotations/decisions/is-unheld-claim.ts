/**
 * A claim that is nobody's by name.
 *
 *     Lund defended the poster amid Green claims that it was “…”     who claims it is not named as speaking
 *     Lund denied the claim that it was “…”                          nor here
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { POSSESSIVE, PREPOSITION, VERB } from '../../words/lexicon.js';
import { isSpeaking } from '../cues/cue.js';
import { type Context, followsWords } from '../context.js';

/** Whether it is the claim of somebody who is not named as speaking. */
export function isUnheldClaim(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, cues } = context.scene;
  const { first } = context.utterance;
  const { words, classes, sentence } = tokens;
  let noun = first - 1;
  while (noun > first - LONGEST_CLAIM && sentence[noun] === sentence[first] && !isClaim(words[noun]!)) {
    // "denied the claims on Monday: “…”", "rejected the idea with a “…”"
    if (ENDS.has(words[noun]!)) return false;
    // "rejected the claim and called it “…”", "rejected the claim as “…”"
    if (words[noun] === 'as' || (JOINTS.has(words[noun]!) && (classes[noun + 1]! & VERB) !== 0)) return false;
    noun--;
  }
  if (!isClaim(words[noun]!) || sentence[noun] !== sentence[first]) return false;
  if (OWNED.has(words[noun + 1]!) && words[noun + 2] !== 'being') return false;
  if (!isDoubted(tokens, noun)) return false;
  const isTelling = (index: number) =>
    isSpeaking(cues[index]) && sentence[cues[index]!.token] === sentence[first];
  if (FEARS.has(words[noun]!) && context.candidates.some(isTelling)) return false;
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return token > noun && sentence[token] === sentence[first];
  });
}

/** "amid Green claims", "denied the claim", "responded to recent claims"; but not "amid Lund's claims", "repeated the claim". */
function isDoubted({ words, classes, shape }: Tokens, noun: number): boolean {
  let k = noun - 1;
  while (k > noun - LONGEST_PHRASE && shape[k] !== Shape.mark && (classes[k]! & BEFORE_PHRASE) === 0) {
    if (words[k] === "'s" || (classes[k]! & POSSESSIVE) !== 0) return false;
    if (DENYING.has(words[k]!)) return true;
    k--;
  }
  if (AMID.has(words[k]!)) return words[noun]!.endsWith('s');
  if (DENYING.has(words[k]!)) return true;
  return (classes[k]! & PREPOSITION) !== 0 && REACTING.has(words[k - 1]!);
}

const isClaim = (word: string) => CLAIMS.has(word) || FEARS.has(word);
/** Who tells of them may have them, too: "Lund said it was late over concerns that it “…”". */
const FEARS = new Set(['concerns', 'fears', 'worries']);

const BEFORE_PHRASE = PREPOSITION | VERB;
/** Longest phrase before the noun, in tokens. */
const LONGEST_PHRASE = 5;
/** What stands before the quotation is no longer the claim. */
const ENDS = new Set([',', ';', ':', '(', ')', '—', '–', '-', 'against', 'with']);
const JOINTS = new Set(['and', 'but']);
const AMID = new Set('after against amid amidst despite following over'.split(' '));
const CLAIMS = new Set(
  'accusation accusations allegation allegations assertion assertions claim claims complaint complaints criticism idea notion reports rumor rumors rumour rumours speculation suggestion suggestions'.split(
    ' ',
  ),
);
/** What is done with others' claims. */
const DENYING = new Set(
  'countered denied denies deny denying dismiss dismissed dismisses dismissing dispute disputed disputes disputing embrace embraced embraces embracing endorse endorsed endorsing face faced faces facing ignored ignoring rebutted refute refuted refutes refuting reject rejected rejecting rejects'.split(
    ' ',
  ),
);
const REACTING = new Set(
  'against aside aware back bristled comment disagree disagreed disagrees hit issue laughed objected off pushed react reacted reacting respond responded responding responds shrugged'.split(
    ' ',
  ),
);
const OWNED = new Set(['by', 'from', 'of']);
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;
