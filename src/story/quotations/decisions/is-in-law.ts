/**
 * The words of a law, whoever made it.
 *
 *     Lund signed a bill that allows “a wall of stone”     the bill's
 *     Lund said she signed a bill to build “a wall”        not decided here
 */
import type { Tokens } from '../../words/find-tokens.js';
import { SPEECH_VERB } from '../../words/lexicon.js';
import { firstWord } from '../utterance.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';

/** Whether the quotation is part of what a law says. */
export function isInLaw(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { scene, utterance } = context;
  const { tokens, cues } = scene;
  const { words, sentence } = tokens;
  const { first } = utterance;
  const law = findBack(tokens, first, first - LONGEST_LAW, LAWS);
  // "in order to"
  if (law < 0 || words[law - 1] === 'in') return false;
  // "an order signed by Lund"
  const passed = PASSING.has(words[law + 1]!) || findBack(tokens, law, law - LONGEST_OBJECT, PASSING) >= 0;
  if (!passed || !goesOn(tokens, law, firstWord(tokens, utterance))) return false;
  // "would not comment on an order"
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return isSpeaking(cues[index]) && sentence[token] === sentence[first] && words[token - 1] !== 'not';
  });
}

/** "a bill on quays that allows", but not "the bill because", "the bill, calling it", "the bill and felt": what the law asks for. */
function goesOn({ words, classes }: Tokens, law: number, to: number): boolean {
  let joined = false;
  for (let k = law + 1; k <= to; k++) {
    const word = words[k]!;
    if (k < to && ((classes[k]! & SPEECH_VERB) !== 0 || REASONS.has(word))) return false;
    joined ||= JOINING.has(word) || word.endsWith('ing');
    if (!joined && (word === 'and' || word === 'but' || (word === ',' && words[k + 1] !== 'which')))
      return false;
  }
  return joined;
}

const JOINING = new Set(['except', 'for', 'that', 'to', 'which']);
/** Behind them somebody tells why it is a law, or what to think of it. */
const REASONS = new Set(['after', 'because', 'called', 'calling', 'he', 'she', 'they']);

/** The last of these words before token `to` in its sentence, and behind token `from`; or -1. */
function findBack({ words, sentence }: Tokens, to: number, from: number, any: ReadonlySet<string>): number {
  for (let k = to - 1; k > from && sentence[k] === sentence[to]; k--) if (any.has(words[k]!)) return k;
  return -1;
}

const LAWS = new Set(['bill', 'decree', 'law', 'legislation', 'order', 'treaty']);
const PASSING = new Set('blocked blocking enacted passed passing signed signing vetoed vetoing'.split(' '));
/** Longest way from the law to its words, and from what is done with it to the law, in tokens. */
const LONGEST_LAW = 24;
const LONGEST_OBJECT = 6;
