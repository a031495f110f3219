/**
 * What is decided of a segment's words → the quotation: who is shown, or guessed for editors, or that nobody is known to
 * speak.
 */
import type { Article, Quotation, Span, SpeakerRef } from '../../types.js';
import type { Entity } from '../speakers/entity.js';
import { isSomebody } from '../speakers/mentions/is-somebody.js';
import { assignConfidence } from './confidence/assign-confidence.js';
import type { Attribution, Decision } from './decision.js';
import { findJointSpeakers } from './find-joint-speakers.js';
import { findReasons } from './reasons.js';
import type { Scene } from './scene.js';
import type { Segment } from './segment.js';
import type { Link, Resolution } from '../speakers/coreference/coreference-state.js';

/** From this confidence on a speaker is shown; below it the best guess is for editors. */
const SHOWN = 0.83;
/**
 * From this probability of the words that name the source on, they are shown as they stand. It may be lower: they are
 * the article's own, and put nothing into anybody's mouth by name. Below it as many were wrong as right.
 */
const UNNAMED = 0.6;
/** Words that are less likely to be anybody's than not are shown as nobody's: so much counts for the confidence, too. */
const LIKELY_SPEECH = 0.5;
/** Of those that are hardly likelier, and were shown, a third was no speech: only a very sure source is shown of them. */
const SURE_SPEECH = 0.6;
const HALF_DOUBT = 0.85;
/** Of whom the words mean: an editor's guess. */
const WAVERING = 0.8;
/** Below this there is no guess worth a look. */
const GUESSED = 0.3;

/** A decision, and the number of its utterance. */
export interface Chosen {
  readonly decision: Decision;
  readonly utterance: number;
}

/** `chosen`: null where nothing was decided. `refs`: the article's speakers. */
export function buildQuotation(
  { text }: Article,
  scene: Scene,
  segment: Segment,
  chosen: Chosen | null,
  id: string,
  refs: ReadonlyMap<Entity, SpeakerRef>,
): Quotation {
  const kind = isDirect(text, segment) ? 'direct' : 'mixed';
  if (chosen?.decision.entity == null) return buildUnattributed(id, segment, kind);
  const { decision, utterance } = chosen;
  const { entity } = decision;
  const doubtful = isDoubtful(text, segment, scene, decision);
  const confidence = assignConfidence(scene, utterance, decision) * weighDoubts(segment, decision, doubtful);
  const speaker = refs.get(entity) ?? null;
  if (
    (entity.named && confidence < GUESSED) ||
    (speaker === null && (decision.probability < UNNAMED || !isCalledSomebody(scene, entity)))
  )
    return buildUnattributed(id, segment, kind);
  const { start, end } = scene.mentions[decision.mention]!;
  return {
    id,
    spans: segment.spans,
    kind,
    origin: 'parser',
    jointly: speaker === null ? [] : listJoint(scene, decision, refs),
    cue: findCueSpan(scene, decision),
    sourceSpan: { start, end },
    confidence: speaker === null ? null : Math.round(confidence * 1000) / 1000,
    reasons: listReasons(scene, utterance, decision, doubtful),
    status: speaker === null ? 'unnamed' : confidence >= SHOWN ? 'attributed' : 'unsure',
    speaker,
    descriptor: speaker === null ? entity.name : null,
  };
}

/** Nobody is whom nothing but a document mentions: "an editorial of its paper". */
const isCalledSomebody = ({ tokens, mentions }: Scene, { mentions: [own = -1] }: Entity): boolean =>
  mentions[own] !== undefined && isSomebody(tokens, mentions[own]);

/** Whether it counts how likely the words are speech at all. */
const isDoubtful = (text: string, segment: Segment, scene: Scene, { mention, weighed }: Attribution) =>
  (weighed && segment.speech < LIKELY_SPEECH) || isUnsaid(text, segment, scene, mention);

/** What is left of the confidence by doubts that the models of source and speaker do not see. */
function weighDoubts({ speech }: Segment, { weighed, resolution }: Attribution, doubtful: boolean): number {
  // What a rule decides is said in so many words: "began by demanding to know their “…”".
  const said = doubtful ? speech : weighed && speech < SURE_SPEECH ? HALF_DOUBT : 1;
  return isWavering(resolution) ? said * WAVERING : said;
}

const listJoint = (scene: Scene, { mention }: Attribution, refs: ReadonlyMap<Entity, SpeakerRef>) =>
  findJointSpeakers(scene, mention).flatMap((other) => refs.get(other) ?? []);

function findCueSpan({ tokens, cues }: Scene, { mention }: Attribution): Span | null {
  const cue = cues[mention] ?? null;
  return cue === null ? null : { start: tokens.start[cue.token]!, end: tokens.end[cue.token]! };
}

const listReasons = (scene: Scene, utterance: number, decision: Attribution, doubtful: boolean) => [
  ...findReasons(scene, utterance, decision),
  ...(doubtful ? (['doubtful-speech'] as const) : []),
];

/** Nothing says that anybody speaks, and no colon either. */
function isUnsaid(
  text: string,
  { spans, label }: Segment,
  { cues, mentions }: Scene,
  mention: number,
): boolean {
  if (label !== null || cues[mention] != null || mentions[mention]!.possessive) return false;
  const { start } = spans[0]!;
  return !text.slice(Math.max(0, start - 3), start).includes(':');
}

function buildUnattributed(id: string, { spans }: Segment, kind: Quotation['kind']): Quotation {
  return {
    id,
    spans,
    kind,
    origin: 'parser',
    jointly: [],
    cue: null,
    sourceSpan: null,
    status: 'unattributed',
    speaker: null,
    descriptor: null,
    confidence: null,
    reasons: [],
  };
}

/** Whole quoted sentences are direct; words in quotes inside a sentence of the article's are mixed. */
function isDirect(text: string, segment: Segment): boolean {
  const { start, end } = segment.spans[0]!;
  for (let at = start; at < end; at++) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    if (/[\p{L}\p{N}]/u.test(char)) return /[\p{Lu}\p{N}]/u.test(char);
  }
  return false;
}

/**
 * Whether it is so unclear whom the source's words mean that a third of those shown were wrong, and more on articles that
 * nobody had read: the models that chose are surer of the best of few than they may be.
 */
const isWavering = ({ link, certainty }: Resolution): boolean => certainty < (LEAST.get(link) ?? 0);

/** Below these certainties. A pronoun that may mean several always wavers: three of ten were wrong on fresh articles. */
const LEAST = new Map<Link, number>([
  ['pronoun-of-subject', 0.5],
  ['pronoun-by-gender', 1],
  ['role-by-focus', 0.6],
  ['surname-of-several', 0.72],
]);
