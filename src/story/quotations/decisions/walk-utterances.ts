/**
 * The way through the utterances of an article, from the top down: for each the mentions that may be its source, and who
 * was quoted before. Attribution goes it with its own decisions, training with what the gold says.
 */
import { dropThoseWhoCannotSpeak } from '../candidates/cannot-speak.js';
import { findCandidates, orderMentions } from '../candidates/find-candidates.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { askCandidates, openInquiry } from '../rank/ask-candidates.js';
import type { Sheet } from '../rank/answers.js';
import type { Model } from '../rank/model.js';
import type { History, Scene } from '../scene.js';

/** What is known of an utterance before anything is decided about it. */
export type Place = Pick<Context, 'number' | 'utterance' | 'candidates' | 'history'>;

/** The ranker's questions, answered. */
export type Ask = (place: Place) => Sheet;

/** What those that follow have to know of a decision. */
export type Settled = Pick<Decision, 'entity' | 'mention'>;

/** `verbs`: those that the ranker knows. */
export function walkUtterances(
  scene: Scene,
  verbs: Model['verbs'],
  decide: (place: Place, ask: Ask) => Settled,
): void {
  const { tokens, mentions, utterances } = scene;
  const order = orderMentions(mentions, utterances);
  const inquiry = openInquiry(scene, verbs);
  const ask: Ask = ({ number, candidates, history }) => askCandidates(inquiry, number, candidates, history);
  const quoted = new Set<number>();
  let history: History = { entity: -1, utterance: -1, quoted };
  let previous = -1;
  for (let number = 0; number < utterances.length; number++) {
    const utterance = utterances[number]!;
    const near = findCandidates(tokens, mentions, order, number, utterance, previous);
    const candidates = dropThoseWhoCannotSpeak(scene, utterance, near);
    const { entity, mention } = decide({ number, utterance, candidates, history }, ask);
    history = { entity: entity?.index ?? -1, utterance: number, quoted };
    if (entity !== null) quoted.add(entity.index);
    if (mention >= 0) previous = mention;
  }
}
