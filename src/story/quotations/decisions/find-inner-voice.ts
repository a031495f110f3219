/** Whose words they are, where somebody reports what another said. */
import { hasQuotation } from '../cues/has-quotation.js';
import { NAMING } from '../cues/clause-words.js';
import type { Context } from '../context.js';
import { changeDecision, type Decision, decideFor, decideForNobody } from '../decision.js';
import { entityOf, type Scene } from '../scene.js';
import type { Utterance } from '../utterance.js';
import { findReport, LONGEST_WAY } from './find-report.js';
import { isOfSomebodyElse, isQuoted, isRemembered } from './is-cited.js';
import { isOfOthers } from './is-of-others.js';

/**
 * "Voss recalled that Lund called it “a wreck”": the words are Lund's, though Voss reports them. The gold names who
 * reports, so the ranker cannot learn it. `probabilities` are those of the candidates.
 */
export function findInnerVoice(
  context: Context,
  outer: Decision,
  probabilities: ArrayLike<number>,
): Decision {
  const { scene, utterance, candidates } = context;
  if (outer.mention < 0) return outer;
  if (isOfSomebodyElse(scene, candidates, outer.mention)) return decideForNobody('inner-voice');
  const from = findVoice(scene, utterance, outer.mention);
  const inner = from < utterance.first ? findInner(context, from) : findWhoIsReported(context, outer.mention);
  if (inner < 0 && isOfOthers(context, from)) return decideForNobody('inner-voice');
  if (inner < 0) return addReporter(context, outer, probabilities);
  // "Voss recalled what she called": one and the same, so there is no doubt between two voices.
  const { resolutions } = scene.coreference;
  const { entity } = resolutions[inner]!;
  // "told of a docker who called it": no mention says who that is.
  const { words } = scene.tokens;
  const behind = Math.max(scene.cues[inner]?.token ?? 0, utterance.first - LONGEST_BETWEEN);
  const between = words.slice(behind, utterance.first);
  if (entity < 0 && words[scene.mentions[inner]!.head] === 'who' && !between.includes(','))
    return decideForNobody('inner-voice');
  const same = entity === resolutions[outer.mention]!.entity;
  const both = Math.min(1, outer.probability + probabilities[candidates.indexOf(inner)]!);
  // It counts as said in so many words, though it was weighed: whether it should is doubtful.
  const decision = same ? null : decideFor(scene, inner, both, 'inner-voice');
  // "Voss said “…,” while Lund noted “…”": a clause of its own, which nobody reports.
  const beside = hasQuotation(scene.tokens, from, scene.mentions[inner]!.first);
  return decision === null ? outer : changeDecision(decision, { inner: !beside });
}

/** Each of many quotations behind a cue looks at what stands between. */
const LONGEST_BETWEEN = 60;

/** Where the likeliest one is himself the inner voice, what was given to those who report him speaks for him too. */
function addReporter(context: Context, decision: Decision, probabilities: ArrayLike<number>): Decision {
  const { scene } = context;
  const { cues, mentions } = scene;
  const { first } = mentions[decision.mention]!;
  const own = entityOf(scene, decision.mention);
  let mass = 0;
  context.candidates.forEach((index, n) => {
    const cue = cues[index] ?? null;
    if (cue === null || probabilities[n]! < LEAST) return;
    if (entityOf(scene, index) === own) return;
    const voice = cue.token < first ? findInner(context, cue.token) : findWhoIsReported(context, index);
    if (voice === decision.mention) mass += probabilities[n]!;
  });
  if (mass === 0) return decision;
  const probability = Math.min(1, decision.probability + mass);
  const runnerUp = Math.max(0, decision.runnerUp - mass);
  // As above: without a rival it counts as said in so many words.
  return changeDecision(decision, {
    probability,
    runnerUp,
    weighed: runnerUp > 0,
  });
}

/** Less than this changes nothing. */
const LEAST = 0.02;

/** Of those who speak between the outer voice and the quotation the last, or -1. */
function findInner({ scene, utterance, candidates }: Context, from: number): number {
  let inner = -1;
  let last = from;
  for (const index of candidates) {
    const token = findReport(scene, utterance, from, index);
    if (token > last) [inner, last] = [index, token];
  }
  return inner;
}

/** "“…,” Lund said, according to the Post", "Lund said, “…,” the Post reported", "According to the Post, Lund said “…”": whose verb is next to the quotation. */
function findWhoIsReported({ scene, utterance, candidates }: Context, outer: number): number {
  const { tokens, mentions, cues } = scene;
  const { words, sentence } = tokens;
  const { first, last } = utterance;
  const cue = cues[outer] ?? null;
  const isCited = (index: number) =>
    isRemembered(tokens, mentions[index]!, cue) || isQuoted(tokens, mentions[index]!, cue);
  const cited = candidates.find(isCited);
  if (cited !== undefined) return cited;
  if (cue?.form !== 'according' && words[cue?.token ?? -1] !== 'reported') return -1;
  const reported = candidates.find((index) => {
    const own = cues[index] ?? null;
    if (own === null || own === cue || own.form === 'contested') return false;
    const { token, form, strong } = own;
    if (!strong && !NAMING.has(words[token]!)) return false;
    const before = token < first && token >= first - LONGEST_WAY && sentence[token] === sentence[first];
    const behind = mentions[index]!.first === last + 1 && token < mentions[outer]!.first;
    return behind || (before && form !== 'noun');
  });
  return reported ?? -1;
}

/**
 * Where the outer voice speaks: at its cue, but for a clause of others ("kept away from posters which critics called");
 * "Voss seized on Lund's claim", a subject without one, at its end.
 */
function findVoice({ tokens, mentions, cues }: Scene, { first }: Utterance, index: number): number {
  const cue = cues[index] ?? null;
  if (cue !== null) {
    if (cue.form === 'contested')
      for (let k = mentions[index]!.last + 1; k < cue.token; k++)
        if (CLAUSES.has(tokens.words[k]!)) return k - 1;
    return cue.token;
  }
  const { last, head } = mentions[index]!;
  return tokens.sentence[head] === tokens.sentence[first] ? last : Infinity;
}

const CLAUSES = new Set(['which', 'who']);
