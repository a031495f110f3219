/**
 * Segments → what is one speaker's. A paragraph that a mark leaves open and the next one that opens with a mark are
 * joined; but where a verb right behind the second names somebody else, the mark was forgotten.
 *
 *     Lund said: "We waited. ¶ "I left," added Hart.   →   two: Lund's and Hart's
 */
import type { Decision } from './decision.js';
import type { Scene } from './scene.js';
import type { Segment } from './segment.js';

/** A segment or a part of one, and the numbers of its utterances. */
export interface Part {
  readonly segment: Segment;
  readonly utterances: readonly number[];
}

/** In the order of the segments, whose indices the utterances give; `decisions` may be empty. */
export function partVoices(
  segments: readonly Segment[],
  scene: Scene,
  decisions: readonly Decision[],
): readonly Part[] {
  const numbers = segments.map((): number[] => []);
  scene.utterances.forEach(({ segment }, number) => numbers[segment]!.push(number));
  const parts: Part[] = [];
  for (let n = 0; n < segments.length; n++) addParts(parts, segments[n]!, numbers[n]!, scene, decisions);
  return parts;
}

/** The whole segment, or where somebody else's words begin in it, its parts. */
function addParts(
  parts: Part[],
  segment: Segment,
  own: readonly number[],
  scene: Scene,
  decisions: readonly Decision[],
): void {
  let from = 0;
  for (let to = 1; to <= own.length; to++) {
    if (to < own.length && !isSomebodyElses(scene, decisions, own[to]!)) continue;
    if (from === 0 && to === own.length) break;
    const { block } = scene.utterances[own[from]!]!;
    const spans = segment.spans.slice(from, to);
    parts.push({ segment: { ...segment, spans, block }, utterances: own.slice(from, to) });
    from = to;
  }
  if (from === 0) parts.push({ segment, utterances: own });
}

/** Whether the utterance and the one before it, which it goes on from, have a verb of speech, and not the same speaker. */
function isSomebodyElses(scene: Scene, decisions: readonly Decision[], number: number): boolean {
  const decision = decisions[number];
  const before = decisions[number - 1];
  if (decision?.entity == null || before?.entity == null || decision.entity === before.entity) return false;
  const cue = scene.cues[decision.mention];
  // Whom a pronoun means is less sure than what the open mark tells.
  if (cue?.strong !== true || scene.mentions[decision.mention]!.kind !== 'name') return false;
  return cue.token > scene.utterances[number]!.last && scene.cues[before.mention]?.strong === true;
}
