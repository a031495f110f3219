/**
 * In a transcript the label says who speaks, or what is heard.
 *
 *     LUND: We waited.     Lund's
 *     VIDEO: We waited.    nobody's
 */
import { wordSet } from '../../../article/word-set.js';
import type { Context } from '../context.js';
import { UNNAMED } from '../scene.js';
import type { Verdict } from './rules.js';

/** The label's mention. */
export function decideByLabel({ scene, number }: Context): Verdict {
  const mention = scene.labels[number]!;
  if (mention < 0) return mention === UNNAMED ? 'nobody' : null;
  return DEVICES.has(scene.tokens.words[scene.mentions[mention]!.head]!) ? 'nobody' : mention;
}

const DEVICES = wordSet(
  'announcer audience audio caption clip crowd crosstalk everybody graphic multiple narrator recording speaker tape unidentified unknown video voice voiceover',
);
