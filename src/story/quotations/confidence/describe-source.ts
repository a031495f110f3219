/**
 * What tells how sure it is that a mention is the source of a quotation: the ranker's probability, and the kind of place.
 *
 *     said Ada Lund.  →  bias, ranked 0.98, source-name, cue-inverted-strong, …
 */
import type { Feature } from '../../models/logistic.js';
import { Shape } from '../../words/shape.js';
import type { Attribution } from '../decision.js';
import { firstWord } from '../utterance.js';
import type { Scene } from '../scene.js';

/** Of the decision that this mention is the source of the utterance of this number. */
export function describeSource(scene: Scene, number: number, decision: Attribution): Feature[] {
  const { probability, runnerUp, mention } = decision;
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  const { head, kind, type, possessive } = scene.mentions[mention]!;
  const cue = scene.cues[mention] ?? null;
  const sure = Math.log((probability + 0.001) / (1 - probability + 0.001)) / 4;
  const out: Feature[] = [
    ['bias', 1],
    ['ranked', sure],
    ['ranked-low', Math.max(0, 0.8 - probability)],
    ['next', runnerUp],
    [`source-${kind}`, 1],
    [cue === null ? 'cue-none' : `cue-${cue.form}-${cue.strong ? 'strong' : 'weak'}`, 1],
    [`stands-${placeOf(scene, number, mention)}`, 1],
  ];
  if (tokens.shape[firstWord(tokens, utterance)] === Shape.lower)
    out.push(['mixed', 1], ['mixed-ranked', sure]);
  if (utterance.last - utterance.first < 5) out.push(['short', 1]);
  if (type === 'organization') out.push(['organization', 1]);
  if (tokens.block[head]! < utterance.block) out.push(['block-before', 1]);
  if (possessive) out.push(['possessive', 1]);
  return out;
}

/** So many sentences off is far. */
const FAR = 4;

/** In which sentence the mention stands, seen from the quotation: "before-2", "same", "after-1". */
function placeOf({ tokens, utterances, mentions }: Scene, number: number, mention: number): string {
  const { first, last } = utterances[number]!;
  const sentence = tokens.sentence[mentions[mention]!.head]!;
  const before = tokens.sentence[first]! - sentence;
  if (before > 0) return `before-${Math.min(FAR, before)}`;
  const after = sentence - tokens.sentence[last]!;
  return after > 0 ? `after-${Math.min(FAR, after)}` : 'same';
}
