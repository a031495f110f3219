/**
 * What is opened anew, because the mark before it was never closed, is the same speaker's, but for a tag of its own.
 *
 *     “It holds. “It will hold.”            whoever speaks the first
 *     “It holds. “It will hold,” Voss added     not decided here
 */
import { findStop } from '../utterance.js';
import type { Context } from '../context.js';

/** Whether the utterance goes on in the paragraph of the one before it. */
export function isReopened({ scene, number, utterance }: Context): boolean {
  if (scene.goesOn[number] !== true || scene.utterances[number - 1]!.block !== utterance.block) return false;
  return findStop(scene.tokens, utterance.last) === null;
}
