/**
 * The speaker whom the ranker finds likeliest; and where the text does not say who speaks, only somebody by far the
 * likeliest who speaks near by or spoke last.
 *
 *     “It will hold,” Lund told Voss.                  Lund
 *     Lund moved on to the ferries. ¶ “They are late.” nobody, unless Lund spoke last
 */
import { isDescribed, mayBeSource, mayBeUntold } from '../candidates/may-be-source.js';
import type { Context } from '../context.js';
import { type Decision, decideForNobody } from '../decision.js';
import { addProbability, chooseSpeaker, type Sum } from './sum-speakers.js';
import type { Tokens } from '../../words/tokens.js';
import { meantBy } from '../../speakers/coreference/coreference-state.js';
import type { Mention } from '../../speakers/mention.js';
import { CONJUNCTION } from '../../words/lexicon.js';
import { skipThe } from '../cues/beside.js';
import { isSpeaking } from '../cues/cue.js';
import { standsByItself } from '../utterance.js';

/** `probabilities`: of the candidates, and behind them of nobody. */
export function decideByRanker(context: Context, probabilities: Float64Array): Decision {
  const interrupted = isInterrupted(context);
  return decideTold(context, interrupted, probabilities) ?? decideUntold(context, interrupted, probabilities);
}

/** From this share on of those of whom the text does not say that they speak, it names nobody. */
const LOST = 0.5;

/** The likeliest of those of whom the text says that they speak; null where they have too little together. */
function decideTold(context: Context, interrupted: boolean, probabilities: Float64Array): Decision | null {
  const { scene, number, candidates, history } = context;
  const sums: Sum[] = [];
  let lost = 0;
  for (let n = 0; n < candidates.length; n++) {
    const mention = candidates[n]!;
    if (!interrupted && mayBeSource(scene, number, mention, history))
      addProbability(sums, scene, mention, probabilities[n]!);
    else lost += probabilities[n]!;
  }
  if (lost > LOST) return null;
  return chooseSpeaker(scene, sums, probabilities[candidates.length]!, 1 - lost);
}

/** So likely is who speaks though the text does not say so beside the quotation: whoever speaks near by, and whoever spoke last. */
const SURE = 0.8;
const SURE_AGAIN = 0.6;

/** "Lund moved on to the ferries. ¶ “They are late.”": whoever is by far the likeliest. */
function decideUntold(context: Context, interrupted: boolean, probabilities: Float64Array): Decision {
  const { scene, utterance, candidates, history } = context;
  const sums: Sum[] = [];
  candidates.forEach((mention, n) => {
    if (!isDescribed(scene, utterance, mention)) addProbability(sums, scene, mention, probabilities[n]!);
  });
  const decision = chooseSpeaker(scene, sums, probabilities[candidates.length]!, 1);
  if (decision.entity === null) return NOBODY;
  const again = decision.entity.index === history.entity;
  if (again && interrupted) return NOBODY;
  const sure = decision.probability >= (again ? SURE_AGAIN : SURE);
  return sure && mayBeUntold(scene, utterance, decision.mention, again) ? decision : NOBODY;
}

const NOBODY = decideForNobody('ranker');

/**
 * Where somebody else stands between two quotations, the text does not tell who speaks the second.
 *
 *     “It holds,” Lund said. Voss laughed. “It will hold all year.”     Lund may go on, or Voss answer
 *     “It holds,” Lund said. ¶ Voss laughed. “It will hold all year.”   in a new paragraph, too
 */
function isInterrupted({ scene, number, utterance, candidates, last }: Context): boolean {
  const { tokens, mentions, coreference } = scene;
  const entity = last?.entity;
  if (entity == null) return false;
  const between = tokens.sentence[utterance.first]! - 1;
  if (tokens.sentence[scene.utterances[number - 1]!.last]! >= between || !standsByItself(tokens, utterance))
    return false;
  const told = candidates.filter((index) => tokens.sentence[mentions[index]!.head] === between);
  if (told.some((index) => meantBy(coreference, index) === entity || isSpeaking(scene.cues[index])))
    return false;
  const isOther = (index: number) => meantBy(coreference, index)?.type === 'person';
  return told.some((index) => isOther(index) && leadsSentence(tokens, mentions[index]!));
}

/** The first words of a sentence, but for "the", "but" and a few before a comma: "Told of this, Voss laughed". */
function leadsSentence(tokens: Tokens, { first, kind }: Mention): boolean {
  let k = skipThe(tokens, first - 1);
  if ((tokens.classes[k]! & CONJUNCTION) !== 0) k--;
  if (tokens.words[k] === ',') k -= LONGEST_OPENING;
  return kind !== 'pronoun' && tokens.sentence[k] !== tokens.sentence[first];
}

/** In tokens, with the comma. */
const LONGEST_OPENING = 5;
