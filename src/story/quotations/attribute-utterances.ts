/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: the ranker's
 * probabilities, added up over all mentions of one speaker.
 */
import type { Entity } from '../speakers/entity.js';
import type { Resolution } from '../speakers/coreference-state.js';
import { findCandidates, orderMentions, type Utterance } from './find-candidates.js';
import { ask, type History, type Scene } from './rank/ask.js';
import { layout, model } from './rank/load-model.js';
import { rank } from './rank/model.js';

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
}

const NOBODY: Decision = { entity: null, mention: -1, resolution: null, source: 0, next: 0 };

/** One decision for each utterance of the scene. */
export function attributeUtterances(scene: Scene): Decision[] {
  const order = orderMentions(scene.mentions, scene.utterances);
  const quoted = new Set<number>();
  let history: History = { entity: -1, utterance: -1, quoted };
  let previous = -1;
  return scene.utterances.map((utterance, n) => {
    const candidates = findCandidates(scene.tokens, scene.mentions, order, n, utterance, previous);
    const rows = ask(scene, n, candidates, history, model.verbs);
    const decision =
      decideByLabel(scene, n) ??
      decideBySignature(scene, utterance, candidates) ??
      findInnerVoice(scene, utterance, candidates, decide(scene, candidates, rank(model, layout, rows)));
    history = { entity: decision.entity?.index ?? -1, utterance: n, quoted };
    if (decision.entity !== null) quoted.add(decision.entity.index);
    if (decision.mention >= 0) previous = decision.mention;
    return decision;
  });
}

/** In a transcript the label says who speaks. */
function decideByLabel(scene: Scene, number: number): Decision | null {
  const mention = scene.labels[number]!;
  return mention < 0 ? null : decideFor(scene, mention, LABELLED);
}

const LABELLED = 0.98;

/** "…" — Ada Lund: too rare in the gold to be learned, and plain. */
function decideBySignature(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): Decision | null {
  const mention = candidates.find((index) => {
    const cue = scene.cues[index];
    return cue?.form === 'signed' && cue.token === utterance.last + 1;
  });
  return mention === undefined ? null : decideFor(scene, mention, LABELLED);
}

function decideFor(scene: Scene, mention: number, source: number): Decision | null {
  const resolution = scene.coreference.resolutions[mention]!;
  if (resolution.entity < 0) return null;
  return { entity: scene.coreference.entities[resolution.entity]!, mention, resolution, source, next: 0 };
}

/** How much surer the model must have been of the outer voice than we are of the inner one. */
const INNER = 0.85;

/**
 * "Voss recalled that Lund called it “a wreck”": the words are Lund's, though Voss reports them. The gold names who
 * reports, so the ranker cannot learn it.
 */
function findInnerVoice(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
  outer: Decision,
): Decision {
  const cue = outer.mention < 0 ? null : (scene.cues[outer.mention] ?? null);
  if (cue === null || cue.token >= utterance.first) return outer;
  const { tokens, mentions, cues } = scene;
  const sentence = tokens.sentence[utterance.first];
  let inner = -1;
  let last = cue.token;
  for (const index of candidates) {
    const other = cues[index] ?? null;
    if (other === null || !REPORTS.has(other.form) || tokens.sentence[mentions[index]!.head] !== sentence)
      continue;
    const speaks =
      other.form === 'noun'
        ? governs(scene, other.token, utterance)
        : other.strong || NAMING.has(tokens.words[other.token]!);
    if (
      !speaks ||
      other.token <= last ||
      other.token >= utterance.first ||
      mentions[index]!.first <= cue.token
    )
      continue;
    if (utterance.first - other.token > 9) continue;
    [inner, last] = [index, other.token];
  }
  return (inner < 0 ? null : decideFor(scene, inner, outer.source * INNER)) ?? outer;
}

/** "Lund's claim that …", "Lund's reference to it as …", but not "Lund's claim will …". */
function governs({ tokens }: Scene, noun: number, utterance: Utterance): boolean {
  if (tokens.words[noun + 1] === 'that') return true;
  if (utterance.first - noun > 6) return false;
  const next = tokens.words[noun + 1]!;
  return noun + 1 === utterance.first || next === 'of' || next === 'about' || next === 'to' || next === 'as';
}

const REPORTS = new Set(['subject', 'over-aside', 'over-words', 'noun']);
const NAMING = new Set([
  'called',
  'calls',
  'calling',
  'described',
  'describes',
  'labeled',
  'labelled',
  'dubbed',
  'referred',
  'branded',
]);

interface Sum {
  mass: number;
  best: number;
  mention: number;
}

function decide(scene: Scene, candidates: readonly number[], probabilities: readonly number[]): Decision {
  const sums = new Map<number, Sum>();
  candidates.forEach((mention, n) => {
    const entity = scene.coreference.resolutions[mention]!.entity;
    const key = entity < 0 ? -1 - mention : entity;
    const sum = sums.get(key) ?? { mass: 0, best: 0, mention: -1 };
    const probability = probabilities[n]!;
    sum.mass += probability;
    if (probability > sum.best) [sum.best, sum.mention] = [probability, mention];
    sums.set(key, sum);
  });
  const ranked = [...sums].sort((a, b) => b[1].mass - a[1].mass || a[0] - b[0]);
  const [best, second] = ranked;
  const nobody = probabilities.at(-1)!;
  if (best === undefined || nobody > best[1].mass) return { ...NOBODY, source: nobody };
  const resolution = scene.coreference.resolutions[best[1].mention]!;
  return {
    entity: best[0] < 0 ? null : scene.coreference.entities[best[0]]!,
    mention: best[1].mention,
    resolution,
    source: best[1].mass,
    next: Math.max(nobody, second?.[1].mass ?? 0),
  };
}
