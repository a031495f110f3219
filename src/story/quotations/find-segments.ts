/**
 * Text → segments: the quoted passages of an article, joined where they are one statement, each with the probability
 * that it is somebody's speech or writing. The stages stand in the order in which they run.
 *
 *   "We waited," Ada Brook said, "for rain."   →   one segment of two spans
 */
import type { Block } from '../../types.js';
import { findPassages, type Passage } from './find-passages.js';
import type { Segment } from './segment.js';

/** Everything quoted in `text`, speech or not, in order; see `isSpeech`. */
export function findSegments(text: string, blocks: readonly Block[], language: string): Segment[] {
  const passages = findPassages(text, blocks);
  const foreign = !/^en\b|^und\b/u.test(language);
  return joinPassages(blocks, passages).map((group) => ({
    spans: group.map(({ start, end }) => ({ start, end })),
    form: 'marks',
    block: group[0]!.block,
    closed: group.at(-1)!.closed,
    speech: foreign ? foreignSpeech(text, group) : 1,
    label: null,
  }));
}

function joinPassages(blocks: readonly Block[], passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1)?.at(-1);
    const continues =
      last !== undefined &&
      !last.closed &&
      passage.block === last.block + 1 &&
      passage.start === blocks[passage.block]!.start;
    if (continues) groups.at(-1)!.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/** In a language without support only the length speaks: few words are more often a name or a term. */
function foreignSpeech(text: string, group: readonly Passage[]): number {
  const words = group.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/u).length, 0);
  return words >= 4 ? 0.8 : 0.3;
}
