/**
 * How likely a decision is right: that the source is this mention, and that the mention means this speaker. A small
 * logistic model, fitted on resolved gold by `npm run train`; its weights stand by name in `confidence.json`.
 */
import { readFileSync } from 'node:fs';
import { isPlaceName } from '../speakers/find-names.js';
import type { Decision } from './attribute-utterances.js';
import type { Scene } from './scene.js';

const WEIGHTS = new Map(
  Object.entries(
    JSON.parse(readFileSync(new URL('./confidence.json', import.meta.url), 'utf8')) as Record<string, number>,
  ),
);

/** 0 to 1. */
export function assignConfidence(scene: Scene, number: number, decision: Decision): number {
  if (decision.resolution === null || decision.entity === null) return 0;
  let sum = 0;
  for (const [name, value] of describeDecision(scene, number, decision))
    sum += value * (WEIGHTS.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the model looks at, by name; the script that fits it asks the same. */
export function describeDecision(scene: Scene, number: number, decision: Decision): [string, number][] {
  const { source, next, resolution, entity } = decision;
  const link = resolution!.link;
  const out: [string, number][] = [
    ['bias', 1],
    ['source', Math.log((source + 0.01) / (1 - source + 0.01)) / 4],
    ['next', next],
    [link, 1],
  ];
  if (DOUBTFUL.has(link)) out.push([`${link}-lead`, Math.min(1, resolution!.certainty)]);
  const utterance = scene.utterances[number]!;
  if (utterance.last - utterance.first < 5) out.push(['short', 1]);
  if (entity!.type === 'organization') out.push(['organization', 1]);
  if (entity!.parts.length > 0 && isPlaceName(entity!.parts)) out.push(['place', 1]);
  if (isElsewhere(scene, number, decision)) out.push(['elsewhere', 1]);
  return out;
}

const DOUBTFUL = new Set([
  'surname-of-several',
  'role-of-name',
  'role-by-focus',
  'pronoun-of-subject',
  'pronoun-by-gender',
]);

/** No mention of the speaker stands in the quotation's own paragraph. */
function isElsewhere(scene: Scene, number: number, { mention }: Decision): boolean {
  return scene.tokens.block[scene.mentions[mention]!.head] !== scene.utterances[number]!.block;
}
