/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: the ranker's
 * probabilities, added up over all mentions of one speaker.
 */
import { answerQuestion } from './answer-question.js';
import { dropThoseWhoCannotSpeak } from '../candidates/cannot-speak.js';
import { decideByRule } from './decide-by-rule.js';
import { isHeading } from './decide-nobody.js';
import { changeDecision, type Decision, NOBODY } from '../decision.js';
import { decideByConjunction, decideByOpenMark, followSpeaker, isInterrupted } from './go-on-speaking.js';
import { findCandidates, orderMentions, type Utterance } from '../candidates/find-candidates.js';
import { findInnerVoice } from './find-inner-voice.js';
import { isDescribed, mayBeSource, mayBeUntold } from '../candidates/may-be-source.js';
import { askCandidates, type Inquiry, openInquiry } from '../rank/ask-candidates.js';
import { model } from '../rank/load-model.js';
import type { Model } from '../rank/model.js';
import { rank } from '../rank/rank.js';
import type { History, Scene } from '../scene.js';
import { standsAlone } from '../candidates/stands-alone.js';

/** One decision for each utterance of the scene. `ranker`: another than the learned one, to measure it. */
export function attributeUtterances(scene: Scene, ranker: Model = model): Decision[] {
  const order = orderMentions(scene.mentions, scene.utterances);
  const inquiry = openInquiry(scene, ranker.verbs);
  const quoted = new Set<number>();
  let history: History = { entity: -1, utterance: -1, quoted };
  let previous = -1;
  let last: Decision | undefined;
  const decisions: Decision[] = [];
  for (let n = 0; n < scene.utterances.length; n++) {
    const utterance = scene.utterances[n]!;
    const near = findCandidates(scene.tokens, scene.mentions, order, n, utterance, previous);
    const candidates = dropThoseWhoCannotSpeak(scene, utterance, near);
    const decision: Decision =
      decideByRule(scene, n, candidates) ??
      decideByConjunction(scene, n, last) ??
      decideByOpenMark(scene, n, last) ??
      answerQuestion(scene, n, weigh(inquiry, ranker, n, candidates, history, last), decisions);
    decisions.push(decision);
    last = decision;
    history = { entity: decision.entity?.index ?? -1, utterance: n, quoted };
    if (decision.entity !== null) quoted.add(decision.entity.index);
    if (decision.mention >= 0) previous = decision.mention;
  }
  return distrustPronouns(scene, decisions);
}

/** The decision by the ranker, for those whom no rule decides. */
function weigh(
  inquiry: Inquiry,
  ranker: Model,
  n: number,
  candidates: readonly number[],
  history: History,
  last: Decision | undefined,
): Decision {
  const { scene } = inquiry;
  const utterance = scene.utterances[n]!;
  const interrupted = isInterrupted(scene, n, candidates, last);
  const allowed: boolean[] = [];
  for (const mention of candidates) allowed.push(!interrupted && mayBeSource(scene, n, mention, history));
  const probabilities = rank(ranker, askCandidates(inquiry, n, candidates, history));
  const told = decide(scene, candidates, allowed, probabilities);
  const outer =
    told ?? decideUntold(scene, utterance, candidates, probabilities, history.entity, interrupted);
  const inner = findInnerVoice(scene, utterance, candidates, outer, probabilities);
  return followSpeaker(scene, utterance, inner, history);
}

/** From this share on of those of whom the text does not say that they speak, it names nobody. */
const LOST = 0.5;

/** The likeliest of those of whom the text says that they speak; null where they have too little together. */
function decide(
  scene: Scene,
  candidates: readonly number[],
  allowed: readonly boolean[],
  probabilities: Float64Array,
): Decision | null {
  const sums: Sum[] = [];
  let lost = 0;
  for (let n = 0; n < candidates.length; n++) {
    if (allowed[n] === true) addProbability(sums, scene, candidates[n]!, probabilities[n]!);
    else lost += probabilities[n]!;
  }
  if (lost > LOST) return null;
  return choose(scene, sums, probabilities[candidates.length]!, 1 - lost);
}

/** So likely is who speaks though the text does not say so beside the quotation: whoever speaks near by, and whoever spoke last. */
const SURE = 0.8;
const SURE_AGAIN = 0.6;

/** "Lund moved on to the ferries. ¶ “They are late.”": whoever is by far the likeliest. `last`: who spoke last. */
function decideUntold(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
  probabilities: Float64Array,
  last: number,
  interrupted: boolean,
): Decision {
  const sums: Sum[] = [];
  candidates.forEach((mention, n) => {
    if (!isDescribed(scene, utterance, mention)) addProbability(sums, scene, mention, probabilities[n]!);
  });
  const decision = choose(scene, sums, probabilities[candidates.length]!, 1);
  if (decision.entity === null) return NOBODY;
  const again = decision.entity.index === last;
  if (again && interrupted) return NOBODY;
  const sure = decision.source >= (again ? SURE_AGAIN : SURE);
  return sure && mayBeUntold(scene, utterance, decision.mention, again) ? decision : NOBODY;
}

/** The likeliest of these speakers, whose probabilities are shares of `all`, or nobody. */
function choose(scene: Scene, sums: readonly Sum[], nobody: number, all: number): Decision {
  const best = findLikeliest(sums);
  if (best === undefined || nobody > best.mass) return changeDecision(NOBODY, { source: nobody });
  const joint = (scene.joint.get(best.mention) ?? [best.mention]).map((mention) => keyOf(scene, mention));
  const second = findLikeliest(sums.filter(({ key }) => !joint.includes(key)));
  return {
    entity: best.key < 0 ? null : scene.coreference.entities[best.key]!,
    mention: best.mention,
    resolution: scene.coreference.resolutions[best.mention]!,
    source: best.mass / all,
    next: Math.max(nobody, second?.mass ?? 0) / all,
    inner: false,
  };
}

/** What the mentions of one speaker have together, with what is said by others jointly with it. */
interface Sum {
  readonly key: number;
  mass: number;
  /** Of its own mentions the likeliest. */
  best: number;
  mention: number;
}

/** Mentions may have equal weights; then the nearer one counts, however sums were rounded. */
const ROUNDING = 1e-9;

/** Index of the entity; of a mention without one, -1 less the mention's index. */
function keyOf({ coreference }: Scene, mention: number): number {
  const { entity } = coreference.resolutions[mention]!;
  return entity < 0 ? -1 - mention : entity;
}

/** "Lund and Voss said": what is likely of Lund is as likely of Voss. */
function addProbability(sums: Sum[], scene: Scene, mention: number, probability: number): void {
  const own = keyOf(scene, mention);
  addMass(sums, own, mention, probability, probability);
  const list = scene.joint.get(mention) ?? [];
  // "stars Lund and Voss as “the twins”" is no statement of theirs.
  if (!list.some((one) => scene.cues[one] != null)) return;
  for (const other of list) {
    const key = keyOf(scene, other);
    if (key !== own) addMass(sums, key, other, probability, 0);
  }
}

function addMass(sums: Sum[], key: number, mention: number, mass: number, best: number): void {
  const sum = sums.find((other) => other.key === key);
  if (sum === undefined) {
    sums.push({ key, mass, best, mention });
    return;
  }
  sum.mass += mass;
  if (best > sum.best + ROUNDING) [sum.best, sum.mention] = [best, mention];
}

function findLikeliest(sums: readonly Sum[]): Sum | undefined {
  let likeliest: Sum | undefined;
  for (const sum of sums) if (likeliest === undefined || isLikelier(sum, likeliest)) likeliest = sum;
  return likeliest;
}

/** Those who speak jointly are equally likely; then whose own mention is likelier counts. */
function isLikelier(a: Sum, b: Sum): boolean {
  const more = a.mass - b.mass;
  if (Math.abs(more) > ROUNDING) return more > 0;
  const likelier = a.best - b.best;
  return Math.abs(likelier) > ROUNDING ? likelier > 0 : a.key < b.key;
}

// ── Texts cut up by a scraper ──────────────────────────────────────────────────────────────────────────────────────

/** So many paragraphs of nothing but a quotation whose speaker is not said make a text that lost some of its own. */
const ORPHANS = 2;
const DISTRUST = 0.1;

/** In a text that was cut up a pronoun counts only next to the name it takes up. */
function distrustPronouns(scene: Scene, decisions: Decision[]): Decision[] {
  const { tokens, utterances } = scene;
  const orphans = decisions.filter(
    ({ entity }, n) =>
      entity === null && standsAlone(tokens, utterances[n]!) && !isHeading(tokens, utterances[n]!),
  );
  if (orphans.length < ORPHANS) return decisions;
  return Array.from(decisions, (decision, n) => {
    const { link } = decision.resolution ?? { link: 'no-name' };
    const trusted = link.startsWith('pronoun')
      ? isNextToName(scene, decision)
      : !isAdrift(scene, n, decision);
    return trusted ? decision : changeDecision(decision, { source: decision.source * DISTRUST });
  });
}

/** A paragraph of nothing but a closed quotation whose speaker is told of before it. */
function isAdrift(scene: Scene, number: number, { mention, entity }: Decision): boolean {
  const utterance = scene.utterances[number]!;
  if (entity === null || scene.goesOn[number] === true || !standsAlone(scene.tokens, utterance)) return false;
  return scene.tokens.block[scene.mentions[mention]!.head]! < utterance.block;
}

/** Is the speaker named in the same paragraph, in the pronoun's sentence or the one before? */
function isNextToName({ tokens, mentions, coreference }: Scene, { entity, mention }: Decision): boolean {
  const { head } = mentions[mention]!;
  const sentence = tokens.sentence[head]!;
  const names = (index: number) => {
    const { kind, quoted, head: other } = mentions[index]!;
    return (
      kind === 'name' &&
      !quoted &&
      tokens.block[other] === tokens.block[head] &&
      coreference.resolutions[index]!.entity === entity!.index
    );
  };
  const sentenceOf = (index: number) => tokens.sentence[mentions[index]!.head]!;
  for (let i = mention - 1; i >= 0 && sentenceOf(i) >= sentence - 1; i--) if (names(i)) return true;
  for (let i = mention; i < mentions.length && sentenceOf(i) === sentence; i++) if (names(i)) return true;
  return false;
}
