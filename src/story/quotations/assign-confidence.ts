/** How likely a decision is right: that the source is this mention, and that the mention means this speaker. */
import type { Decision } from './attribute-utterances.js';

const LINKS = new Map<string, readonly [certain: number, doubtful: number]>([
  ['full-name', [0.995, 0.995]],
  ['surname-of-full-name', [0.99, 0.99]],
  ['surname-of-several', [0.97, 0.7]],
  ['first-name', [0.95, 0.95]],
  ['lone-name', [0.95, 0.95]],
  ['role-of-name', [0.93, 0.6]],
  ['owned-organization', [0.95, 0.95]],
  ['short-organization', [0.93, 0.93]],
  ['pronoun-of-subject', [0.98, 0.75]],
  ['pronoun-by-gender', [0.8, 0.5]],
  ['relative-of-name', [0.9, 0.9]],
  ['no-name', [0.9, 0.9]],
]);

/** 0 to 1. */
export function assignConfidence({ source, resolution }: Decision): number {
  if (resolution === null) return 0;
  const [certain, doubtful] = LINKS.get(resolution.link) ?? [0.5, 0.5];
  const link = doubtful + (certain - doubtful) * Math.min(1, resolution.certainty * 1.5);
  return source * link;
}
