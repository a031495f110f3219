/**
 * Where somebody else stands between two quotations, the text does not tell who speaks the second.
 *
 *     “It holds,” Lund said. Voss laughed. “It will hold all year.”     Lund may go on, or Voss answer
 *     “It holds,” Lund said. ¶ Voss laughed. “It will hold all year.”   in a new paragraph, too, if Voss is a person
 */
import type { Tokens } from '../../words/find-tokens.js';
import { CONJUNCTION } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { isSpeaking } from '../cues/cue.js';
import { standsByItself } from '../utterance.js';
import type { Context } from '../context.js';

/** Whether another person is the subject of the sentence between. */
export function isInterrupted({ scene, number, utterance, candidates, last }: Context): boolean {
  const { tokens, mentions, coreference } = scene;
  const before = scene.utterances[number - 1];
  const entity = last?.entity;
  if (entity == null || before === undefined) return false;
  const between = tokens.sentence[utterance.first]! - 1;
  if (tokens.sentence[before.last]! >= between || !standsByItself(tokens, utterance)) return false;
  const { resolutions } = coreference;
  const told = candidates.filter((index) => {
    const { head } = mentions[index]!;
    return tokens.sentence[head] === between && tokens.block[head] === utterance.block;
  });
  if (told.some((index) => resolutions[index]!.entity === entity.index)) return false;
  const same = before.block === utterance.block;
  const isOther = (index: number) => {
    const type = coreference.entities[resolutions[index]!.entity]?.type;
    return same ? type !== 'organization' : type === 'person' && !isSpeaking(scene.cues[index]);
  };
  return told.some((index) => isOther(index) && beginsSentence(tokens, mentions[index]!, between));
}

/** The first words of the sentence of this number, but for "the" and "but". */
function beginsSentence(
  { sentence, classes, words }: Tokens,
  { first, kind }: Mention,
  number: number,
): boolean {
  if (sentence[first] !== number || kind === 'pronoun') return false;
  for (let k = first - 1; sentence[k] === number; k--)
    if (words[k] !== 'the' && (classes[k]! & CONJUNCTION) === 0) return false;
  return true;
}
