/**
 * A claim that is nobody's by name.
 *
 *     Lund defended the poster amid Green claims that it was “…”     who claims it is not named as speaking
 */
import { type Context, followsWords } from '../context.js';

/** Whether it is the claim of somebody who is not named as speaking. */
export function isUnheldClaim(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, cues } = context.scene;
  const { first } = context.utterance;
  const { words, sentence } = tokens;
  let noun = first - 1;
  while (noun > first - LONGEST_CLAIM && sentence[noun] === sentence[first] && !CLAIMS.has(words[noun]!)) {
    if (words[noun] === ',' || words[noun] === ';') return false;
    noun--;
  }
  if (!CLAIMS.has(words[noun]!) || sentence[noun] !== sentence[first] || OWNED.has(words[noun + 1]!))
    return false;
  if (!AMID.has(words[noun - 1]!) && !(AMID.has(words[noun - 2]!) && words[noun - 1] !== "'s")) return false;
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return token > noun && sentence[token] === sentence[first];
  });
}

const AMID = new Set('after against amid amidst despite following over'.split(' '));
const CLAIMS = new Set(
  'accusations allegations claims complaints reports rumors rumours suggestions'.split(' '),
);
const OWNED = new Set(['by', 'from', 'of']);
/** Longest way from the claim to the quotation, in tokens. */
const LONGEST_CLAIM = 16;
