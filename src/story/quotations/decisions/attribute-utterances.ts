/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: by a rule, or else
 * by the ranker and what looks over its choice (`rules.ts`).
 */
import { dropThoseWhoCannotSpeak } from '../candidates/cannot-speak.js';
import { findCandidates, orderMentions } from '../candidates/find-candidates.js';
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { askCandidates, type Inquiry, openInquiry } from '../rank/ask-candidates.js';
import { model } from '../rank/load-model.js';
import type { Model } from '../rank/model.js';
import { rank } from '../rank/rank.js';
import type { History, Scene } from '../scene.js';
import { decideByRanker } from './decide-by-ranker.js';
import { decideByRule } from './decide-by-rule.js';
import { distrustPronouns } from './distrust-pronouns.js';
import { REVISIONS } from './rules.js';

/** One decision for each utterance of the scene. `ranker`: another than the learned one, to measure it. */
export function attributeUtterances(scene: Scene, ranker: Model = model): readonly Decision[] {
  const { tokens, mentions, utterances } = scene;
  const order = orderMentions(mentions, utterances);
  const inquiry = openInquiry(scene, ranker.verbs);
  const quoted = new Set<number>();
  let history: History = { entity: -1, utterance: -1, quoted };
  let previous = -1;
  const decisions: Decision[] = [];
  for (let number = 0; number < utterances.length; number++) {
    const utterance = utterances[number]!;
    const near = findCandidates(tokens, mentions, order, number, utterance, previous);
    const candidates = dropThoseWhoCannotSpeak(scene, utterance, near);
    const last = decisions[number - 1] ?? null;
    const beforeLast = decisions[number - 2] ?? null;
    const context: Context = { scene, number, utterance, candidates, last, beforeLast, history };
    const decision = decideByRule(context) ?? weigh(context, inquiry, ranker);
    decisions.push(decision);
    history = { entity: decision.entity?.index ?? -1, utterance: number, quoted };
    if (decision.entity !== null) quoted.add(decision.entity.index);
    if (decision.mention >= 0) previous = decision.mention;
  }
  return distrustPronouns(scene, decisions);
}

/** The decision by the ranker, looked over. */
function weigh(context: Context, inquiry: Inquiry, ranker: Model): Decision {
  const { number, candidates, history } = context;
  const probabilities = rank(ranker, askCandidates(inquiry, number, candidates, history));
  let decision = decideByRanker(context, probabilities);
  for (const { revise } of REVISIONS) decision = revise(context, decision, probabilities);
  return decision;
}
