/** The first rule that knows whose an utterance is, and its decision. */
import type { Context } from '../context.js';
import { changeDecision, type Decision, decideFor, decideForNobody } from '../decision.js';
import { type Rule, type RuleId, RULES } from './rules.js';

/** Null where no rule knows, so that it has to be weighed. */
export function decideByRule(context: Context): Decision | null {
  for (const rule of RULES) {
    const decision = applyRule(rule, context);
    if (decision !== null) return decision;
  }
  return null;
}

function applyRule(rule: Rule & { id: RuleId }, context: Context): Decision | null {
  if ('nobodyIf' in rule) return rule.nobodyIf(context) ? decideForNobody(rule.id) : null;
  if ('lastIf' in rule) {
    const { last } = context;
    return last?.entity != null && rule.lastIf(context) ? changeDecision(last, { by: rule.id }) : null;
  }
  const verdict = rule.decide(context);
  if (verdict === null) return null;
  return verdict === 'nobody'
    ? decideForNobody(rule.id)
    : decideFor(context.scene, verdict, rule.probability, rule.id);
}
