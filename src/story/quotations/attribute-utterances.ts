/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: the ranker's
 * probabilities, added up over all mentions of one speaker.
 */
import type { Entity } from '../speakers/entity.js';
import type { Resolution } from '../speakers/resolve-coreference.js';
import { findCandidates, orderMentions } from './find-candidates.js';
import { ask, type History, type Scene } from './rank/ask.js';
import { layout, model } from './rank/load-model.js';
import { rank } from './rank/model.js';

export interface Decision {
  /** The likeliest speaker, named or not; null when "nobody" or somebody unknown is likelier. */
  readonly entity: Entity | null;
  /** The mention that spoke most for it, or -1. */
  readonly mention: number;
  /** How that mention was understood; null where there is none. */
  readonly resolution: Resolution | null;
  /** Probability that the source is one of this speaker's mentions. */
  readonly source: number;
  /** The same of the next likeliest. */
  readonly next: number;
}

const NOBODY: Decision = { entity: null, mention: -1, resolution: null, source: 0, next: 0 };

/** One decision for each utterance of the scene. */
export function attributeUtterances(scene: Scene): Decision[] {
  const order = orderMentions(scene.mentions, scene.utterances);
  const quoted = new Set<number>();
  let history: History = { entity: -1, utterance: -1, quoted };
  let previous = -1;
  return scene.utterances.map((utterance, n) => {
    const candidates = findCandidates(scene.tokens, scene.mentions, order, n, utterance, previous);
    const rows = ask(scene, n, candidates, history, model.verbs);
    const decision = decide(scene, candidates, rank(model, layout, rows));
    history = { entity: decision.entity?.index ?? -1, utterance: n, quoted };
    if (decision.entity !== null) quoted.add(decision.entity.index);
    if (decision.mention >= 0) previous = decision.mention;
    return decision;
  });
}

interface Sum {
  mass: number;
  best: number;
  mention: number;
}

function decide(scene: Scene, candidates: readonly number[], probabilities: readonly number[]): Decision {
  const sums = new Map<number, Sum>();
  candidates.forEach((mention, n) => {
    const entity = scene.coreference.resolutions[mention]!.entity;
    const key = entity < 0 ? -1 - mention : entity;
    const sum = sums.get(key) ?? { mass: 0, best: 0, mention: -1 };
    const probability = probabilities[n]!;
    sum.mass += probability;
    if (probability > sum.best) [sum.best, sum.mention] = [probability, mention];
    sums.set(key, sum);
  });
  const ranked = [...sums].sort((a, b) => b[1].mass - a[1].mass || a[0] - b[0]);
  const [best, second] = ranked;
  const nobody = probabilities.at(-1)!;
  if (best === undefined || nobody > best[1].mass) return { ...NOBODY, source: nobody };
  const resolution = scene.coreference.resolutions[best[1].mention]!;
  return {
    entity: best[0] < 0 ? null : scene.coreference.entities[best[0]]!,
    mention: best[1].mention,
    resolution,
    source: best[1].mass,
    next: Math.max(nobody, second?.[1].mass ?? 0),
  };
}
