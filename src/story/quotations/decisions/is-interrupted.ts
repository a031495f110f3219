/**
 * Where somebody else stands between two quotations, the text does not tell who speaks the second.
 *
 *     “It holds,” Lund said. Voss laughed. “It will hold all year.”     Lund may go on, or Voss answer
 *     “It holds,” Lund said. ¶ Voss laughed. “It will hold all year.”   in a new paragraph, too
 */
import type { Tokens } from '../../words/find-tokens.js';
import type { Mention } from '../../speakers/mention.js';
import { CONJUNCTION } from '../../words/lexicon.js';
import { skipThe } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { standsByItself } from '../utterance.js';
import type { Context } from '../context.js';

/** Whether another person is the subject of the sentence between. */
export function isInterrupted({ scene, number, utterance, candidates, last }: Context): boolean {
  const { tokens, mentions, coreference } = scene;
  const entity = last?.entity;
  if (entity == null) return false;
  const between = tokens.sentence[utterance.first]! - 1;
  if (tokens.sentence[scene.utterances[number - 1]!.last]! >= between || !standsByItself(tokens, utterance))
    return false;
  const { resolutions } = coreference;
  const told = candidates.filter((index) => tokens.sentence[mentions[index]!.head] === between);
  if (told.some((index) => resolutions[index]!.entity === entity.index || isSpeaking(scene.cues[index])))
    return false;
  const isOther = (index: number) => coreference.entities[resolutions[index]!.entity]?.type === 'person';
  return told.some((index) => isOther(index) && beginsSentence(tokens, mentions[index]!));
}

/** The first words of a sentence, but for "the", "but" and a few before a comma: "Told of this, Voss laughed". */
function beginsSentence(tokens: Tokens, { first, kind }: Mention): boolean {
  let k = skipThe(tokens, first - 1);
  if ((tokens.classes[k]! & CONJUNCTION) !== 0) k--;
  if (tokens.words[k] === ',') k -= LONGEST_OPENING;
  return kind !== 'pronoun' && tokens.sentence[k] !== tokens.sentence[first];
}

/** In tokens, with the comma. */
const LONGEST_OPENING = 5;
