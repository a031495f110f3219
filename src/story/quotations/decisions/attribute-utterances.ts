/**
 * Decides for each quoted passage, from the top down, which mention is its source and whom that means: by a rule, or else
 * by the ranker and what looks over its choice (`rules.ts`).
 */
import type { Context } from '../context.js';
import { changeDecision, decideFor, decideForNobody, type Decision } from '../decision.js';
import { model } from '../rank/load-model.js';
import type { Model } from '../rank/model.js';
import { rank } from '../rank/rank.js';
import type { Scene } from '../scene.js';
import { decideByRanker } from './decide-by-ranker.js';
import { distrustPronouns } from './distrust-pronouns.js';
import { distrustPulled } from './distrust-pulled.js';
import { REVISIONS, type Rule, RULES } from './rules.js';
import { type Ask, walkUtterances } from './walk-utterances.js';

/** One decision for each utterance of the scene. `ranker`: another than the learned one, to measure it. */
export function attributeUtterances(scene: Scene, ranker: Model = model): readonly Decision[] {
  const decisions: Decision[] = [];
  walkUtterances(scene, ranker.verbs, ({ number, utterance, candidates, history }, ask) => {
    const last = decisions[number - 1] ?? null;
    const beforeLast = decisions[number - 2] ?? null;
    const context: Context = { scene, number, utterance, candidates, last, beforeLast, history };
    const decision = decideByRule(context) ?? decideByWeight(context, ask, ranker);
    decisions.push(decision);
    return decision;
  });
  return distrustPronouns(scene, distrustPulled(scene, decisions));
}

/** The decision by the ranker, looked over. */
function decideByWeight(context: Context, ask: Ask, ranker: Model): Decision {
  const probabilities = rank(ranker, ask(context));
  let decision = decideByRanker(context, probabilities);
  for (const { revise } of REVISIONS) decision = revise(context, decision, probabilities);
  return decision;
}

type Decide = (context: Context) => Decision | null;

/** Made once, so that no rule is asked of which kind it is for every utterance. */
const DECIDERS: readonly Decide[] = RULES.map(createDecider);

/** By the first rule that knows; null where none does, so that it has to be weighed. */
function decideByRule(context: Context): Decision | null {
  for (const decide of DECIDERS) {
    const decision = decide(context);
    if (decision !== null) return decision;
  }
  return null;
}

function createDecider(rule: Rule): Decide {
  const { id } = rule;
  if ('nobodyIf' in rule) return (context) => (rule.nobodyIf(context) ? decideForNobody(id) : null);
  if ('lastIf' in rule)
    return (context) =>
      context.last?.entity != null && rule.lastIf(context) ? changeDecision(context.last, { by: id }) : null;
  return (context) => {
    const verdict = rule.decide(context);
    if (verdict === null) return null;
    return verdict === 'nobody'
      ? decideForNobody(id)
      : decideFor(context.scene, verdict, rule.probability, id);
  };
}
