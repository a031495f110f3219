/**
 * How likely a decision is right, as a product of two readable logistic models: that these words name the source, and
 * that they mean this speaker. `npm run train` fits the first on the gold's source words and the second on its names;
 * the weights stand by name in `confidence.json`.
 */
import { readFileSync } from 'node:fs';
import { isPlaceName } from '../speakers/is-place-name.js';
import { Shape } from '../speakers/find-tokens.js';
import type { Decision } from './decision.js';
import { firstWord } from './find-candidates.js';
import type { Scene } from './scene.js';

/** Weights by the names that `describeSource` and `describeSpeaker` give. */
export interface ConfidenceWeights {
  readonly source: Readonly<Record<string, number>>;
  readonly speaker: Readonly<Record<string, number>>;
}

/** What a model looks at: a name, and how much there is of it. */
export type Feature = readonly [name: string, value: number];

const stored = JSON.parse(
  readFileSync(new URL('./confidence.json', import.meta.url), 'utf8'),
) as ConfidenceWeights;
const SOURCE = new Map(Object.entries(stored.source));
const SPEAKER = new Map(Object.entries(stored.speaker));

/** 0 to 1. */
export function assignConfidence(scene: Scene, number: number, decision: Decision): number {
  if (decision.resolution === null || decision.entity === null) return 0;
  return (
    weigh(SOURCE, describeSource(scene, number, decision)) * weigh(SPEAKER, describeSpeaker(scene, decision))
  );
}

function weigh(weights: ReadonlyMap<string, number>, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Of the decision that this mention is the source: how sure the ranker was, and in what kind of place. */
export function describeSource(scene: Scene, number: number, { source, next, mention }: Decision): Feature[] {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  const { head, kind, type } = scene.mentions[mention]!;
  const cue = scene.cues[mention] ?? null;
  const sure = Math.log((source + 0.001) / (1 - source + 0.001)) / 4;
  const out: Feature[] = [
    ['bias', 1],
    ['ranked', sure],
    ['ranked-low', Math.max(0, 0.8 - source)],
    ['next', next],
    [`source-${kind}`, 1],
    [cue === null ? 'cue-none' : `cue-${cue.form}-${cue.strong ? 'strong' : 'weak'}`, 1],
  ];
  if (tokens.shape[firstWord(tokens, utterance)] === Shape.lower)
    out.push(['mixed', 1], ['mixed-ranked', sure]);
  if (utterance.last - utterance.first < 5) out.push(['short', 1]);
  if (type === 'organization') out.push(['organization', 1]);
  if (tokens.block[head]! < utterance.block) out.push(['block-before', 1]);
  return out;
}

/** Of the decision that the mention means this speaker: by what link, how clearly, and how far the name is. */
export function describeSpeaker(scene: Scene, decision: Decision): Feature[] {
  const { link, certainty } = decision.resolution!;
  const { type, parts } = decision.entity!;
  const out: Feature[] = [
    ['bias', 1],
    [link, 1],
  ];
  if (DOUBTFUL.has(link)) {
    out.push([`${link}-lead`, Math.min(1, certainty)], ['name-far', measureName(scene, decision)]);
  }
  if (decision.inner) out.push(['inner-voice', 1]);
  if (isIndefinite(scene, decision.mention)) out.push(['indefinite', 1]);
  if (type === 'organization') out.push(['organization', 1]);
  // "Nordhaven said" is a government; "he" is never one.
  if (parts.length > 0 && isPlaceName(parts))
    out.push([link.startsWith('pronoun') ? 'place-by-pronoun' : 'place', 1]);
  return out;
}

/** "a Norrvik Democrat" is one of many. */
function isIndefinite({ tokens, mentions }: Scene, mention: number): boolean {
  const { kind, first, roles } = mentions[mention]!;
  if (kind !== 'name' || roles.length > 0) return false;
  const { words } = tokens;
  return INDEFINITE.has(words[first]!) || INDEFINITE.has(words[first - 1] ?? '');
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

const DOUBTFUL = new Set([
  'surname-of-several',
  'role-of-name',
  'role-by-focus',
  'pronoun-of-subject',
  'pronoun-by-gender',
]);

/** So many sentences back a name is as far as can be. */
const FARTHEST = 10;

/** How far the speaker's last name before the mention is: 0 in the same sentence, 1 from ten sentences on. */
function measureName({ tokens, mentions }: Scene, { entity, mention }: Decision): number {
  const own = entity!.mentions;
  const sentence = tokens.sentence[mentions[mention]!.head]!;
  for (let i = countBefore(own, mention) - 1; i >= 0; i--) {
    const { kind, quoted, head } = mentions[own[i]!]!;
    const sentences = sentence - tokens.sentence[head]!;
    if (sentences >= FARTHEST) return 1;
    if (kind === 'name' && !quoted) return sentences / FARTHEST;
  }
  return 1;
}

/** How many of the numbers, which are in order, are less than `limit`. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
