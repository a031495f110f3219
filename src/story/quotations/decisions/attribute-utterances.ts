/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: by a rule, or else
 * by the ranker and what looks over its choice (`rules.ts`).
 */
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { model } from '../rank/load-model.js';
import type { Model } from '../rank/model.js';
import { rank } from '../rank/rank.js';
import type { Scene } from '../scene.js';
import { decideByRanker } from './decide-by-ranker.js';
import { decideByRule } from './decide-by-rule.js';
import { distrustPronouns } from './distrust-pronouns.js';
import { REVISIONS } from './rules.js';
import { type Ask, walkUtterances } from './walk-utterances.js';

/** One decision for each utterance of the scene. `ranker`: another than the learned one, to measure it. */
export function attributeUtterances(scene: Scene, ranker: Model = model): readonly Decision[] {
  const decisions: Decision[] = [];
  walkUtterances(scene, ranker.verbs, ({ number, utterance, candidates, history }, ask) => {
    const last = decisions[number - 1] ?? null;
    const beforeLast = decisions[number - 2] ?? null;
    const context: Context = { scene, number, utterance, candidates, last, beforeLast, history };
    const decision = decideByRule(context) ?? weigh(context, ask, ranker);
    decisions.push(decision);
    return decision;
  });
  return distrustPronouns(scene, decisions);
}

/** The decision by the ranker, looked over. */
function weigh(context: Context, ask: Ask, ranker: Model): Decision {
  const probabilities = rank(ranker, ask(context));
  let decision = decideByRanker(context, probabilities);
  for (const { revise } of REVISIONS) decision = revise(context, decision, probabilities);
  return decision;
}
