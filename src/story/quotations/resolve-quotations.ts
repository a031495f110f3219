/**
 * Segments → quotations with their speakers, and all speakers that the article names.
 *
 *     "We waited," said Ada Lund.  →  attributed, Ada Lund, 0.99, ["cue-after", "full-name"]
 */
import { isSupported } from '../../article/is-supported.js';
import type { Article, Quotation, StorySpeaker } from '../../types.js';
import type { Cut } from '../words/cut-tokens.js';
import { buildSpeakers } from '../speakers/build-speakers.js';
import { attributeUtterances } from './decisions/attribute-utterances.js';
import { buildQuotation, type Chosen } from './build-quotation.js';
import { buildScene } from './build-scene.js';
import type { Decision } from './decision.js';
import { createQuotationIds } from './quotation-id.js';
import { partVoices } from './part-voices.js';
import { isSpeech, type Segment } from './segment.js';

/** Of which nobody is known to be the source must be so likely speech: of what is less likely two thirds are terms. */
const LIKELY_SPEECH = 0.6;

/**
 * `segments` as `findSegments` gives them; those that are no speech are left out, and what hardly is and is nobody's.
 * `cut`: the article's tokens.
 */
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
    const quotation = buildQuotation(
      article,
      scene,
      segment,
      chooseDecision(utterances, decisions),
      id,
      refs,
    );
    if (quotation.status !== 'unattributed' || segment.speech >= LIKELY_SPEECH) quotations.push(quotation);
  }
  return { quotations, speakers };
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
