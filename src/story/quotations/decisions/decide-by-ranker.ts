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
import { isInterrupted } from './is-interrupted.js';
import { addProbability, chooseSpeaker, type Sum } from './sum-speakers.js';

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
