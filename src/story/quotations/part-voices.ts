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
  const numbers: number[][] = Array.from(segments, () => []);
  scene.utterances.forEach(({ segment }, number) => numbers[segment]!.push(number));
  return segments.flatMap((segment, index) => {
    const own = numbers[index]!;
    const starts = own.flatMap((number, n) =>
      n > 0 && isSomebodyElses(scene, decisions, number) ? [n] : [],
    );
    if (starts.length === 0) return [{ segment, utterances: own }];
    return [0, ...starts].map((from, n) => {
      const to = starts[n];
      const spans = segment.spans.slice(from, to);
      const block = scene.utterances[own[from]!]!.block;
      return { segment: { ...segment, spans, block }, utterances: own.slice(from, to) };
    });
  });
}

/** Whether both the utterance and the one before it, which it goes on from, have a speaker beside them, and not the same. */
function isSomebodyElses(scene: Scene, decisions: readonly Decision[], number: number): boolean {
  const decision = decisions[number];
  const before = decisions[number - 1];
  if (scene.goesOn[number] !== true || decision?.entity == null || before?.entity == null) return false;
  if (decision.entity === before.entity) return false;
  const { last } = scene.utterances[number]!;
  const { kind, first } = scene.mentions[decision.mention]!;
  // Whom a pronoun means is less sure than what the open mark tells.
  if (kind !== 'name') return false;
  const token = scene.cues[decision.mention]?.token ?? -1;
  const behind = token > last && Math.min(token, first) <= last + 2;
  return behind && speaksBeside(scene, decision, number) && speaksBeside(scene, before, number - 1);
}

/** Is the speaker said to speak in the paragraph itself, by a verb of speech? */
function speaksBeside(
  { tokens, mentions, cues, utterances }: Scene,
  { mention }: Decision,
  number: number,
): boolean {
  const beside = tokens.block[mentions[mention]!.head] === utterances[number]!.block;
  return beside && cues[mention]?.strong === true;
}
