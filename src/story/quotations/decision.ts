/** What is decided of one quoted passage: which mention is its source, and whom that means. */
import type { Entity } from '../speakers/entity.js';
import type { Resolution } from '../speakers/coreference-state.js';
import type { Scene } from './scene.js';

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
  /** Whether the source is somebody whose words another reports. */
  readonly inner: boolean;
}

/** The text does not say who speaks. */
export const NOBODY: Decision = {
  entity: null,
  mention: -1,
  resolution: null,
  source: 0,
  next: 0,
  inner: false,
};

/** The decision for one mention, by a rule that is so sure; null where nobody knows whom it means. */
export function decideFor(scene: Scene, mention: number, source: number): Decision | null {
  const resolution = scene.coreference.resolutions[mention]!;
  if (resolution.entity < 0) return null;
  const entity = scene.coreference.entities[resolution.entity]!;
  return { entity, mention, resolution, source, next: 0, inner: false };
}
