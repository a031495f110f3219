/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: the ranker's
 * probabilities, added up over all mentions of one speaker.
 */
import type { Entity } from '../speakers/entity.js';
import { Shape } from '../speakers/find-tokens.js';
import type { Resolution } from '../speakers/coreference-state.js';
import { isPassive } from './find-cues.js';
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
  const decisions = scene.utterances.map((utterance, n) => {
    const candidates = findCandidates(scene.tokens, scene.mentions, order, n, utterance, previous);
    const rows = ask(scene, n, candidates, history, model.verbs);
    const allowed = candidates.map((mention) => mayBeSource(scene, n, mention, history));
    const decision =
      decideByLabel(scene, n) ??
      decideBySignature(scene, utterance, candidates) ??
      findInnerVoice(
        scene,
        utterance,
        candidates,
        decide(scene, candidates, allowed, rank(model, layout, rows)),
      );
    history = { entity: decision.entity?.index ?? -1, utterance: n, quoted };
    if (decision.entity !== null) quoted.add(decision.entity.index);
    if (decision.mention >= 0) previous = decision.mention;
    return decision;
  });
  return distrustPronouns(scene, decisions);
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

/**
 * A paragraph without a cue of its own goes on with the speaker of the one before only where that one leaves its
 * quotation open, ends with a colon, or ends with whole sentences of that speaker. Anything else is a guess: in texts
 * that a scraper has cut up, what stood between is missing.
 */
function mayBeSource(scene: Scene, number: number, mention: number, history: History): boolean {
  const { tokens } = scene;
  const utterance = scene.utterances[number]!;
  const { head } = scene.mentions[mention]!;
  if (head < utterance.first && isDescribed(scene, utterance)) return false;
  const blocks = utterance.block - tokens.block[head]!;
  if (blocks <= 0 || scene.goesOn[number] === true) return true;
  const before = utterance.first - 1;
  if (tokens.block[before] === utterance.block - 1 && tokens.words[before] === ':') return true;
  if (history.utterance < 0 || history.entity !== scene.coreference.resolutions[mention]!.entity)
    return false;
  const last = scene.utterances[history.utterance]!;
  return last.block >= utterance.block - 1 && isWhole(scene, last);
}

/** "Lund was described as “a danger”": whoever stands before it is not who says so. */
function isDescribed({ tokens }: Scene, { first }: Utterance): boolean {
  if (tokens.words[first - 1] !== 'as') return false;
  return tokens.shape[first - 2] === Shape.lower && isPassive(tokens, first - 2);
}

/** Quoted sentences, not words inside a sentence of the article's. */
function isWhole({ tokens }: Scene, { first, last }: Utterance): boolean {
  let k = first;
  while (k < last && tokens.shape[k] === Shape.mark) k++;
  return tokens.shape[k] !== Shape.lower && last - first > 3;
}

interface Sum {
  mass: number;
  best: number;
  mention: number;
}

/** From this share on of those that cannot be the source, nobody is. */
const LOST = 0.5;

function decide(
  scene: Scene,
  candidates: readonly number[],
  allowed: readonly boolean[],
  probabilities: readonly number[],
): Decision {
  const sums = new Map<number, Sum>();
  let lost = 0;
  candidates.forEach((mention, n) => {
    const probability = probabilities[n]!;
    if (allowed[n] === false) {
      lost += probability;
      return;
    }
    const { entity } = scene.coreference.resolutions[mention]!;
    const key = entity < 0 ? -1 - mention : entity;
    const sum = sums.get(key) ?? { mass: 0, best: 0, mention: -1 };
    sum.mass += probability;
    if (probability > sum.best) [sum.best, sum.mention] = [probability, mention];
    sums.set(key, sum);
  });
  const ranked = [...sums].sort((a, b) => b[1].mass - a[1].mass || a[0] - b[0]);
  const [best, second] = ranked;
  const nobody = probabilities.at(-1)!;
  if (best === undefined || nobody > best[1].mass || lost > LOST) return { ...NOBODY, source: nobody };
  return {
    entity: best[0] < 0 ? null : scene.coreference.entities[best[0]]!,
    mention: best[1].mention,
    resolution: scene.coreference.resolutions[best[1].mention]!,
    source: best[1].mass / (1 - lost),
    next: Math.max(nobody, second?.[1].mass ?? 0) / (1 - lost),
  };
}

// ── Texts cut up by a scraper ──────────────────────────────────────────────────────────────────────────────────────

/** So many paragraphs of nothing but a quotation whose speaker is not said make a text that lost some of its own. */
const ORPHANS = 2;
const DISTRUST = 0.5;

/** In a text that was cut up a pronoun counts only next to the name it takes up. */
function distrustPronouns(scene: Scene, decisions: Decision[]): Decision[] {
  const orphans = decisions.filter(
    (decision, n) => decision.entity === null && standsAlone(scene, scene.utterances[n]!),
  );
  if (orphans.length < ORPHANS) return decisions;
  return decisions.map((decision) => {
    if (decision.resolution?.link.startsWith('pronoun') !== true || isNextToName(scene, decision))
      return decision;
    return { ...decision, source: decision.source * DISTRUST };
  });
}

function standsAlone({ tokens }: Scene, { first, last, block }: Utterance): boolean {
  if (first > 0 && tokens.block[first - 1] === block) return false;
  const after = tokens.shape[last + 1] === Shape.mark ? last + 2 : last + 1;
  return tokens.block[after] !== block;
}

/** Is the speaker named in the same paragraph, in the pronoun's sentence or the one before? */
function isNextToName({ tokens, mentions }: Scene, { entity, mention }: Decision): boolean {
  const { head } = mentions[mention]!;
  return entity!.mentions.some((index) => {
    const other = mentions[index]!;
    const near = tokens.sentence[head]! - tokens.sentence[other.head]!;
    return (
      other.kind === 'name' &&
      !other.quoted &&
      near >= 0 &&
      near <= 1 &&
      tokens.block[other.head] === tokens.block[head]
    );
  });
}
