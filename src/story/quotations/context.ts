/** What decides whose one quoted utterance is: everything that a rule or the ranker may look at. */
import type { Utterance } from './utterance.js';
import type { Decision } from './decision.js';
import type { History, Scene } from './scene.js';

/** Made once for each utterance, from the top of the article down. */
export interface Context {
  readonly scene: Scene;
  /** The utterance's number in `scene.utterances`. */
  readonly number: number;
  readonly utterance: Utterance;
  /** The mentions that may be its source, nearest first, those before it first. */
  readonly candidates: readonly number[];
  /** What was decided of the utterance before this one, and of the one before that; null where there is none. */
  readonly last: Decision | null;
  readonly beforeLast: Decision | null;
  readonly history: History;
}

/** Whether something stands before the utterance in its paragraph. */
export const followsWords = ({ scene, utterance: { first } }: Context): boolean =>
  first >= 3 && scene.tokens.block[first - 1] === scene.tokens.block[first];
