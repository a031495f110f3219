/**
 * Joint statements: names joined by "and" of which at most one has a verb of its own.
 *
 *     "We agree," Ada Lund and Bo Hart said.   the source is Bo Hart, jointly with Ada Lund
 */
import type { Entity } from '../speakers/entity.js';
import type { Mention } from '../speakers/mention.js';
import type { Tokens } from '../words/tokens.js';
import { Shape, isCapital } from '../words/shape.js';
import { CONJUNCTION, PREPOSITION, RELATIVE } from '../words/lexicon.js';
import type { Scene } from './scene.js';

/** Named entities other than the source's own, in the order of the text. `mention` is the source's index. */
export function findJointSpeakers({ joint, coreference }: Scene, mention: number): Entity[] {
  const { resolutions, entities } = coreference;
  const own = resolutions[mention]!.entity;
  const all = (joint.get(mention) ?? []).map((other) => resolutions[other]!.entity);
  return all.filter((entity) => entity !== own).map((entity) => entities[entity]!);
}

type Parts = Pick<Scene, 'tokens' | 'mentions' | 'cues' | 'coreference'>;

/** A longer list is a roll. */
const MOST_JOINT = 12;

/** By mention, for names that are joined to others, and "they": the mentions of their list, one for each speaker. */
export function findJointMentions(parts: Parts): Map<number, readonly number[]> {
  const { resolutions } = parts.coreference;
  const joint = new Map<number, readonly number[]>();
  for (let first = 0; first < resolutions.length;) {
    let end = first + 1;
    // A list needs its "and": "Lund, Hart" alone is a name and an aside.
    let hasAnd = false;
    for (; areListed(parts, end - 1, end); end++) hasAnd = linkBetween(parts, end - 1, end) === 'and';
    if (hasAnd && end - first <= MOST_JOINT) {
      const byEntity = new Map<number, number>();
      for (let m = end - 1; m >= first; m--) byEntity.set(resolutions[m]!.entity, m);
      const list = [...byEntity.values()].reverse();
      for (let m = first; m < end; m++) joint.set(m, list);
    }
    first = end;
  }
  for (const [they, [, second]] of parts.coreference.pairs) joint.set(they, [they, second]);
  return joint;
}

/** Are both names, side by side in one list, and do they share one verb? */
function areListed(parts: Parts, left: number, right: number): boolean {
  const [a, b] = [parts.mentions[left], parts.mentions[right]];
  if (a?.kind !== 'name' || b?.kind !== 'name' || a.quoted || b.quoted || a.possessive || b.possessive)
    return false;
  if (linkBetween(parts, left, right) === null) return false;
  const [x, y] = [parts.cues[left] ?? null, parts.cues[right] ?? null];
  const cue = x ?? y;
  if (cue !== null && cue.token < a.first && hasOwnVerb(parts.tokens, b)) return false;
  return x === null || y === null || x.token === y.token;
}

/** "said Lund, and Hart nodded": a word behind the second name that neither ends nor hangs on the list. */
function hasOwnVerb({ words, shape, classes }: Tokens, { last }: Mention): boolean {
  let k = last + 1;
  // "of the Harbour Board"
  if (words[k] === 'of') while (SKIPPED.has(words[k]!) || isCapital(shape[k]!)) k++;
  return shape[k] === Shape.lower && (classes[k]! & HANGING) === 0;
}

const SKIPPED = new Set(['of', 'the']);
const HANGING = CONJUNCTION | PREPOSITION | RELATIVE;

/** What stands between two mentions: "and" (also ", and"), a lone comma, or anything else. */
function linkBetween({ tokens, mentions }: Parts, left: number, right: number): 'and' | 'comma' | null {
  const [from, to] = [mentions[left]!.last + 1, mentions[right]!.first];
  if (from >= to || to - from > 2) return null;
  const between = tokens.words.slice(from, to).join(' ');
  if (between === 'and' || between === ', and') return 'and';
  return between === ',' ? 'comma' : null;
}
