/** What is decided of one quoted passage: which mention is its source, and whom that means. */
import type { Entity } from '../speakers/entity.js';
import type { Resolution } from '../speakers/coreference/coreference-state.js';
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

/** The same with changes. All decisions have one shape: what reads many shapes is slow. */
export function changeDecision(before: Decision, changes: Partial<Decision>): Decision {
  return {
    entity: changes.entity ?? before.entity,
    mention: changes.mention ?? before.mention,
    resolution: changes.resolution ?? before.resolution,
    source: changes.source ?? before.source,
    next: changes.next ?? before.next,
    inner: changes.inner ?? before.inner,
  };
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
