/**
 * In a transcript the label says who speaks, or what is heard.
 *
 *     LUND: We waited.     Lund's
 *     VIDEO: We waited.    nobody's
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Context } from '../context.js';
import { UNNAMED } from '../scene.js';
import type { Verdict } from './verdict.js';

/** The label's mention. */
export function decideByLabel({ scene, number, utterance: { first } }: Context): Verdict {
  const mention = scene.labels[number]!;
  if (mention < 0) {
    // "QUESTION: “Why?” LUND: “Because.”", where no more turns tell that it is a transcript
    const { words, shape } = scene.tokens;
    const labelled =
      words[first - 1] === ':' && shape[first - 2] === Shape.capitals && DEVICES.has(words[first - 2]!);
    return mention === UNNAMED || labelled ? 'nobody' : null;
  }
  return DEVICES.has(scene.tokens.words[scene.mentions[mention]!.head]!) ? 'nobody' : mention;
}

const DEVICES = wordSet(
  'announcer audience audio caption clip crowd crosstalk everybody graphic group issue multiple narrator question recording speaker tape unidentified unknown video voice voiceover',
);
