/**
 * The ranker's probabilities of mentions, added up over all mentions of one speaker.
 *
 *     Lund 0.3 … she 0.4 … Voss 0.3     Lund, by 0.7 to 0.3
 */
import { type Decision, decideForNobody } from '../decision.js';
import type { Scene } from '../scene.js';

/** What the mentions of one speaker have together, with what is said by others jointly with it. */
export interface Sum {
  readonly key: number;
  mass: number;
  /** Of its own mentions the likeliest. */
  best: number;
  mention: number;
}

/** The likeliest of these speakers, whose probabilities are shares of `all`, or nobody. */
export function chooseSpeaker(scene: Scene, sums: readonly Sum[], nobody: number, all: number): Decision {
  const best = findLikeliest(sums);
  if (best === undefined || nobody > best.mass) return decideForNobody('ranker', nobody);
  const joint = (scene.joint.get(best.mention) ?? [best.mention]).map((mention) => whom(scene, mention));
  const second = findLikeliest(sums.filter(({ key }) => !joint.includes(key)));
  return {
    entity: best.key < 0 ? null : scene.coreference.entities[best.key]!,
    mention: best.mention,
    resolution: scene.coreference.resolutions[best.mention]!,
    probability: best.mass / all,
    runnerUp: Math.max(nobody, second?.mass ?? 0) / all,
    inner: false,
    by: 'ranker',
    weighed: true,
  };
}

/** Mentions may have equal weights; then the nearer one counts, however sums were rounded. */
const ROUNDING = 1e-9;

/** Index of the entity; of a mention without one, -1 less the mention's index. */
function whom({ coreference }: Scene, mention: number): number {
  const { entity } = coreference.resolutions[mention]!;
  return entity < 0 ? -1 - mention : entity;
}

/** "Lund and Voss said": what is likely of Lund is as likely of Voss. */
export function addProbability(sums: Sum[], scene: Scene, mention: number, probability: number): void {
  const own = whom(scene, mention);
  addMass(sums, own, mention, probability, probability);
  const list = scene.joint.get(mention) ?? [];
  // "stars Lund and Voss as “the twins”" is no statement of theirs.
  if (!list.some((one) => scene.cues[one] != null)) return;
  for (const other of list) {
    const key = whom(scene, other);
    if (key !== own) addMass(sums, key, other, probability, 0);
  }
}

function addMass(sums: Sum[], key: number, mention: number, mass: number, best: number): void {
  const sum = sums.find((other) => other.key === key);
  if (sum === undefined) {
    sums.push({ key, mass, best, mention });
    return;
  }
  sum.mass += mass;
  if (best > sum.best + ROUNDING) [sum.best, sum.mention] = [best, mention];
}

function findLikeliest(sums: readonly Sum[]): Sum | undefined {
  let likeliest: Sum | undefined;
  for (const sum of sums) if (likeliest === undefined || isLikelier(sum, likeliest)) likeliest = sum;
  return likeliest;
}

/** Those who speak jointly are equally likely; then whose own mention is likelier counts. */
function isLikelier(a: Sum, b: Sum): boolean {
  const more = a.mass - b.mass;
  if (Math.abs(more) > ROUNDING) return more > 0;
  const likelier = a.best - b.best;
  return Math.abs(likelier) > ROUNDING ? likelier > 0 : a.key < b.key;
}
