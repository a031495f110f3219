/**
 * The others of a joint statement: names joined to the source's by "and" that have no verb of their own.
 *
 *     "We agree," Ada Lund and Bo Hart said.   the source is Bo Hart, jointly with Ada Lund
 */
import type { Entity } from '../speakers/entity.js';
import type { Mention } from '../speakers/mention.js';
import { type Tokens, Shape } from '../words/find-tokens.js';
import { CONJUNCTION, PREPOSITION, RELATIVE } from '../words/lexicon.js';
import { isCapital } from '../words/name-words.js';
import type { Scene } from './scene.js';

/** Named entities other than the source's own, in the order of the text. `mention` is the source's index. */
export function findJointSpeakers(scene: Scene, mention: number): Entity[] {
  if (scene.mentions[mention]?.kind !== 'name') return [];
  const before: number[] = [];
  for (let m = mention; isJoined(scene, m - 1, m); m--) before.unshift(m - 1);
  const after: number[] = [];
  for (let m = mention; isJoined(scene, m, m + 1); m++) after.push(m + 1);
  // A list needs its "and": "Lund, Hart" alone is a name and an aside.
  const all = [...before, mention, ...after];
  const joined = all.some((m, i) => i > 0 && linkBetween(scene, all[i - 1]!, m) === 'and');
  if (!joined) return [];
  const { resolutions, entities } = scene.coreference;
  const own = resolutions[mention]!.entity;
  const others = new Set([...before, ...after].map((m) => resolutions[m]!.entity));
  return [...others].filter((entity) => entity >= 0 && entity !== own).map((entity) => entities[entity]!);
}

/** Are both names, side by side in one list, and do they share one verb? */
function isJoined(scene: Scene, left: number, right: number): boolean {
  const [a, b] = [scene.mentions[left], scene.mentions[right]];
  if (a?.kind !== 'name' || b?.kind !== 'name' || a.quoted || b.quoted || a.possessive || b.possessive)
    return false;
  const link = linkBetween(scene, left, right);
  if (link === null) return false;
  const [x, y] = [scene.cues[left] ?? null, scene.cues[right] ?? null];
  const cue = x ?? y;
  if (cue !== null && cue.token < a.first && hasOwnVerb(scene.tokens, b)) return false;
  return x === null || y === null || x.token === y.token;
}

/** "said Lund, and Hart nodded": a word behind the second name that neither ends nor hangs on the list. */
function hasOwnVerb({ words, shape, classes, sentence, quoted }: Tokens, { head, last }: Mention): boolean {
  let k = last + 1;
  // "of the Harbour Board"
  if (words[k] === 'of' || words[k] === 'from') {
    k++;
    while (words[k] === 'the' || isCapital(shape[k] ?? Shape.mark)) k++;
  }
  if (sentence[k] !== sentence[head] || quoted[k] !== 0 || shape[k] !== Shape.lower) return false;
  return (classes[k]! & HANGING) === 0;
}

const HANGING = CONJUNCTION | PREPOSITION | RELATIVE;

/** What stands between two mentions: "and" (also ", and"), a lone comma, or anything else. */
function linkBetween({ tokens, mentions }: Scene, left: number, right: number): 'and' | 'comma' | null {
  const [from, to] = [mentions[left]!.last + 1, mentions[right]!.first];
  const between = tokens.words.slice(from, Math.min(to, from + 3)).join(' ');
  if (from >= to || to - from > 2) return null;
  if (between === 'and' || between === '&' || between === ', and') return 'and';
  return between === ',' ? 'comma' : null;
}
