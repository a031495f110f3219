/** Whoever is named at one place, as the one who does it or to whom it is done. */
import { beginsAt } from '../cues/beside.js';
import type { Scene } from '../scene.js';

/** The candidate at the token `k`, or behind a "the" there; not what is only an owner. */
export const findNamedAt = ({ tokens, mentions }: Scene, candidates: readonly number[], k: number) =>
  candidates.find((index) => beginsAt(tokens, mentions[index]!, k) && !mentions[index]!.possessive);

/** "by Hart", "by the mayor", where the token `k` is "by". */
export const findAgent = (scene: Scene, candidates: readonly number[], k: number) =>
  scene.tokens.words[k] === 'by' ? findNamedAt(scene, candidates, k + 1) : undefined;
