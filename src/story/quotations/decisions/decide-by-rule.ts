/** The first rule that knows whose an utterance is, and its decision. */
import type { Context } from '../context.js';
import { changeDecision, type Decision, decideFor, decideForNobody } from '../decision.js';
import { type Rule, type RuleId, RULES } from './rules.js';

type Decide = (context: Context) => Decision | null;

/** Made once, so that no rule is asked of which kind it is for every utterance. */
const DECIDERS: readonly Decide[] = RULES.map(createDecider);

/** Null where no rule knows, so that it has to be weighed. */
export function decideByRule(context: Context): Decision | null {
  for (const decide of DECIDERS) {
    const decision = decide(context);
    if (decision !== null) return decision;
  }
  return null;
}

function createDecider(rule: Rule & { readonly id: RuleId }): Decide {
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
