/**
 * Whether the sentence behind a quotation that ends with a stop says something of its own; then nobody in it is the
 * quotation's speaker.
 *
 *     “It holds.” Voss said she was glad.     says more
 *     “It holds.” And Voss says: “It is new.” says more
 *     “It holds.” Voss said on Monday.        does not
 *     “Will it?” Voss replied that it would.  says more: the answer
 */
import { WITH_LISTENER } from '../../../article/tag-words.js';
import { DETERMINER, POSSESSIVE, PRONOUN, SPEECH_VERB } from '../../words/lexicon.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import type { Utterance } from '../utterance.js';

/** The sentence behind the utterance, if it says more; else -1. */
export function findNextStatement(tokens: Tokens, { last, block: own }: Utterance): number {
  const { words, sentence, block, quoted } = tokens;
  const next = last + 1;
  const stop = words[last - 1]!;
  const asks = stop === '?' || stop === '!';
  if ((stop !== '.' && !asks) || block[next] !== own || (!asks && sentence[next] === sentence[last]))
    return -1;
  let verb = -1;
  for (let k = next; k < next + LONGEST_SENTENCE && sentence[k] === sentence[next]; k++) {
    if (verb >= 0 && !asks && (words[k] === ':' || quoted[k] !== 0)) return sentence[next]!;
    // But "“It holds!” Voss tweeted, adding that"
    const listens = verb >= 0 && k - verb <= LONGEST_LISTENER && words[verb + 1] !== ',';
    if (listens && words[k] === 'that') return sentence[next]!;
    if (verb >= 0 || (tokens.classes[k]! & SPEECH_VERB) === 0) continue;
    verb = k;
    if (!asks && opensSubject(tokens, k + 1) && !WITH_LISTENER.has(words[k]!)) return sentence[next]!;
  }
  return -1;
}

/** "said she", "said the quay", "said 450 people" */
const opensSubject = ({ classes, shape }: Tokens, k: number) =>
  (classes[k]! & (DETERMINER | POSSESSIVE | PRONOUN)) !== 0 || shape[k] === Shape.number;

/** More is not looked at, in tokens; this keeps hostile texts quick. */
const LONGEST_SENTENCE = 60;
/** Longest way from "told" to "that", in tokens. */
const LONGEST_LISTENER = 4;
