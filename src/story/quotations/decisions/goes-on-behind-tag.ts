/**
 * Words inside the sentence behind a tag, in which nobody is said to speak, are of whom the tag names.
 *
 *     “It is a wreck,” said Lund, the mayor. The board “slept for years.”        Lund's
 *     “It is a wreck,” said Lund, the mayor. The board says it “leaks.”         not decided here
 */
import { Shape } from '../../words/shape.js';
import { SPEAKING } from '../cues/cue.js';
import type { Context } from '../context.js';
import { firstWord } from '../utterance.js';

/** Whether whoever spoke last goes on. */
export function goesOnBehindTag({ scene, number, utterance, candidates, last }: Context): boolean {
  const { tokens, cues, utterances } = scene;
  const { sentence, shape } = tokens;
  const before = utterances[number - 1];
  const { first, block } = utterance;
  if (last === null || before?.block !== block || sentence[first] !== sentence[before.last]! + 1)
    return false;
  if (sentence[first - 1] !== sentence[first]) return false;
  if (shape[firstWord(tokens, utterance)] !== Shape.lower) return false;
  const tag = cues[last.mention] ?? null;
  if (tag === null || !SPEAKING.has(tag.form) || !tag.strong) return false;
  if (tag.token <= before.last || tag.token > before.last + LONGEST_TAG) return false;
  return !candidates.some((index) => {
    const cue = cues[index] ?? null;
    return cue !== null && cue.form !== 'noun' && sentence[cue.token] === sentence[first];
  });
}

/** Longest way from the words before to the verb of their tag, in tokens. */
const LONGEST_TAG = 4;
