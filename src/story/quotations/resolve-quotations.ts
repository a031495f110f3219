/**
 * Segments → quotations with their speakers, and all speakers that the article names.
 *
 *     "We waited," said Ada Lund.  →  attributed, Ada Lund, 0.99, ["cue-after", "full-name"]
 */
import { isSupported } from '../../article/is-supported.js';
import type { Article, Quotation, SpeakerRef, StorySpeaker } from '../../types.js';
import type { Entity } from '../speakers/entity.js';
import type { Cut } from '../words/find-tokens.js';
import { buildSpeakers } from '../speakers/build-speakers.js';
import { attributeUtterances } from './decisions/attribute-utterances.js';
import { buildScene } from './build-scene.js';
import { assignConfidence } from './confidence/assign-confidence.js';
import { isWavering } from './confidence/is-wavering.js';
import type { Decision } from './decision.js';
import { findJointSpeakers } from './find-joint-speakers.js';
import { createQuotationIds } from './quotation-id.js';
import type { Scene } from './scene.js';
import { partVoices } from './part-voices.js';
import { findReasons } from './reasons.js';
import { isSpeech, type Segment } from './segment.js';

/** From this confidence on a speaker is shown; below it the best guess is for editors. */
const SHOWN = 0.8;
/**
 * From this probability of the words that name the source on, they are shown as they stand. It may be lower: they are
 * the article's own, and put nothing into anybody's mouth by name.
 */
const UNNAMED = 0.5;
/** Words that are less likely to be anybody's than not are shown as nobody's: so much counts for the confidence, too. */
const LIKELY_SPEECH = 0.5;
/** Of those that are hardly likelier, and were shown, a third was no speech: only a very sure source is shown of them. */
const SURE_SPEECH = 0.6;
const HALF_DOUBT = 0.85;
/** Of whom the words mean: an editor's guess. */
const WAVERING = 0.8;
/** Below this there is no guess worth a look. */
const GUESSED = 0.3;

/** `segments` as `findSegments` gives them; those that are no speech are left out. `cut`: the article's tokens. */
export function resolveQuotations(
  article: Article,
  segments: readonly Segment[],
  cut?: Cut,
): { quotations: Quotation[]; speakers: StorySpeaker[] } {
  const spoken = segments.filter(isSpeech);
  const scene = buildScene(article, spoken, { cut });
  const decisions = isSupported(article.language) ? attributeUtterances(scene) : [];
  const { speakers, refs } = buildSpeakers(scene, decisions);
  const makeId = createQuotationIds();
  const quotations: Quotation[] = [];
  for (const { segment, utterances } of partVoices(spoken, scene, decisions)) {
    const id = makeId(segment.spans.map(({ start, end }) => article.text.slice(start, end)).join(' '));
    quotations.push(buildQuotation(article, scene, segment, chooseDecision(utterances, decisions), id, refs));
  }
  return { quotations, speakers };
}

interface Chosen {
  readonly decision: Decision;
  readonly utterance: number;
}

/** Of the decisions for the utterances the one whose source is surest; null where there are none. */
function chooseDecision(utterances: readonly number[], decisions: readonly Decision[]): Chosen | null {
  let chosen: Chosen | null = null;
  for (const utterance of utterances) {
    const decision = decisions[utterance];
    if (decision !== undefined && (chosen === null || decision.probability > chosen.decision.probability))
      chosen = { decision, utterance };
  }
  return chosen;
}

/** Where nothing says that anybody speaks, and no colon either, it counts how likely the words are speech at all. */
function isUnsaid(text: string, { spans }: Segment, { cues, mentions }: Scene, mention: number): boolean {
  if (cues[mention] != null || mentions[mention]!.possessive) return false;
  const { start } = spans[0]!;
  return !text.slice(Math.max(0, start - 2), start).includes(':');
}

function buildQuotation(
  article: Article,
  scene: Scene,
  segment: Segment,
  chosen: Chosen | null,
  id: string,
  refs: ReadonlyMap<Entity, SpeakerRef>,
): Quotation {
  const kind = isDirect(article.text, segment) ? 'direct' : 'mixed';
  if (chosen?.decision.entity == null) return buildUnattributed(id, segment, kind);
  const { decision, utterance } = chosen;
  const entity = chosen.decision.entity;
  const doubtful = segment.speech < LIKELY_SPEECH || isUnsaid(article.text, segment, scene, decision.mention);
  // What a rule decides is said in so many words: "began by demanding to know their “…”".
  const doubt = doubtful ? segment.speech : decision.weighed && segment.speech < SURE_SPEECH ? HALF_DOUBT : 1;
  const wavers = decision.weighed && decision.resolution !== null && isWavering(decision.resolution);
  const unclear = wavers ? WAVERING : 1;
  const confidence = assignConfidence(scene, utterance, decision) * doubt * unclear;
  const speaker = refs.get(entity) ?? null;
  if ((entity.named && confidence < GUESSED) || (speaker === null && decision.probability < UNNAMED))
    return buildUnattributed(id, segment, kind);
  const mention = scene.mentions[decision.mention]!;
  const cue = scene.cues[decision.mention] ?? null;
  return {
    id,
    spans: segment.spans,
    kind,
    origin: 'parser',
    jointly:
      speaker === null
        ? []
        : findJointSpeakers(scene, decision.mention).flatMap((other) => refs.get(other) ?? []),
    cue: cue === null ? null : { start: scene.tokens.start[cue.token]!, end: scene.tokens.end[cue.token]! },
    sourceSpan: { start: mention.start, end: mention.end },
    confidence: speaker === null ? null : Math.round(confidence * 1000) / 1000,
    reasons: [
      ...findReasons(scene, utterance, decision),
      ...(doubtful ? (['doubtful-speech'] as const) : []),
    ],
    status: speaker === null ? 'unnamed' : confidence >= SHOWN ? 'attributed' : 'unsure',
    speaker,
    descriptor: speaker === null ? entity.name : null,
  };
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
