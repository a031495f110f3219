/**
 * The words of a law, whoever made it.
 *
 *     Lund signed a bill that allows “a wall of stone”     the bill's
 *     Lund said she signed a bill to build “a wall”        not decided here
 */
import { wordSet } from '../../../article/word-set.js';
import { SPEECH_VERB } from '../../words/lexicon.js';
import { type Context, followsWords } from '../context.js';
import { isSpeaking } from '../cues/cue.js';
import type { Tokens } from '../../words/tokens.js';
import { firstWord } from '../utterance.js';

/** Whether the quotation is part of what a law says. */
export function isInLaw(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { tokens, cues } = context.scene;
  const { words, sentence } = tokens;
  const { first } = context.utterance;
  const law = findBack(tokens, first, LAWS);
  if (law < 0) return false;
  // "an order signed by Lund"
  const passed = PASSING.has(words[law + 1]!) || findBack(tokens, law, PASSING) >= law - LONGEST_OBJECT;
  if (!passed || !tellsContent(tokens, law, firstWord(tokens, context.utterance))) return false;
  // "would not comment on an order"
  return !context.candidates.some((index) => {
    const token = cues[index]?.token ?? -1;
    return isSpeaking(cues[index]) && sentence[token] === sentence[first] && words[token - 1] !== 'not';
  });
}

/** "a bill on quays that allows", but not "the bill because", "the bill, calling it": what the law asks for. */
function tellsContent({ words, classes }: Tokens, law: number, to: number): boolean {
  let joined = false;
  for (let k = law + 1; k <= to; k++) {
    if ((classes[k]! & SPEECH_VERB) !== 0 || REASONS.has(words[k]!)) return false;
    joined ||= JOINING.has(words[k]!) || words[k]!.endsWith('ing');
  }
  return joined;
}

const JOINING = new Set(['except', 'for', 'that', 'to', 'which']);
/** Behind them somebody tells why it is a law, or what to think of it. */
const REASONS = new Set(['after', 'because', 'called', 'calling', 'he', 'she', 'they']);

/** The last of these words before token `to` in its sentence; -1 where there is none. */
function findBack({ words, sentence }: Tokens, to: number, any: ReadonlySet<string>): number {
  let k = to - 1;
  while (k > to - LONGEST_LAW && !any.has(words[k]!)) k--;
  return sentence[k] === sentence[to] && any.has(words[k]!) ? k : -1;
}

const LAWS = new Set(['bill', 'decree', 'law', 'legislation', 'order', 'treaty']);
const PASSING = wordSet('blocked blocking enacted passed passing signed signing vetoed vetoing');
/** Longest way from the law to its words, and from what is done with it to the law, in tokens. */
const LONGEST_LAW = 24;
const LONGEST_OBJECT = 6;
