/**
 * What is chanted is many's, so that nobody chants it by name.
 *
 *     Hundreds marched to Ada Lund's house, waving signs, chanting “…”     theirs, not Lund's
 */
import { skipMark } from '../cues/beside.js';
import { type Context, followsWords } from '../context.js';
import { type Decision, decideForNobody } from '../decision.js';

/** `decision`, where it names nobody or where nobody chants. */
export function distrustChant(context: Context, decision: Decision): Decision {
  return decision.entity?.named === true && isChanted(context) ? decideForNobody('chant') : decision;
}

/** "chanting", "began to chant", "applause and a chant of"; "chanted" has a subject that is found, "began a chant" too. */
function isChanted(context: Context): boolean {
  if (!followsWords(context)) return false;
  const { words } = context.scene.tokens;
  const last = skipMark(context.scene.tokens, context.utterance.first - 1);
  if (words[last] === 'of') return words[last - 1] === 'chant';
  return words[last] === 'chanting' || (words[last] === 'chant' && words[last - 1] === 'to');
}
