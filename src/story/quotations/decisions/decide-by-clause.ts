/**
 * A clause of its own behind the words of another, and a deed with its object.
 *
 *     Voss called it “a wall” and Lund called it “a ruin”        Lund's
 *     Voss was taught by Lund, who remembered “a bore”          Lund's
 *     Lund began by demanding to know their “real plans”         Lund's
 */
import { wordSet } from '../../../article/word-set.js';
import type { Context } from '../context.js';
import { skipMark } from '../cues/beside.js';
import { type Cue, findWith } from '../cues/cue.js';
import { Shape } from '../../words/shape.js';
import { entityOf, type Scene } from '../scene.js';
import type { Verdict } from './verdict.js';
import { CLAUSE_JOINTS } from '../cues/clause-words.js';

/** The subject of the clause that the quotation stands in; of "left the meeting with Lund saying “…”" nobody. */
export function decideByClause({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { words, quoted, sentence } = scene.tokens;
  const mention = candidates.find((index) => {
    const cue = scene.cues[index] ?? null;
    if (cue === null || cue.token >= first || sentence[cue.token] !== sentence[first]) return false;
    if (isWho(scene, candidates, index, cue, first)) return true;
    if (cue.token < first - LONGEST_DEED) return false;
    const subject = cue.form === 'subject';
    if (subject && cue.strong && words[cue.token - 1] === 'by') return true;
    const { first: start } = scene.mentions[index]!;
    // "Voss left after Lund shouted, “…”"; but not "As Lund reported, “…,” Voss said"
    const when = WHEN.has(words[start - 1]!) && sentence[start - 2] === sentence[first];
    if (when && subject && cue.strong && cue.token === skipMark(scene.tokens, first - 1)) return true;
    const participle = (subject || cue.form === 'over-words') && words[cue.token]!.endsWith('ing');
    // "attacked it, with Lund calling the plan “a wreck”"; but not "With the crowd cheering, he added"
    const lead = participle ? findWith(scene.tokens, scene.mentions[index]!) : -1;
    if (lead > 0 && sentence[lead - 1] === sentence[first]) return true;
    const joint = start - 1;
    const joins = participle || subject ? CLAUSE_JOINTS : CONTRASTS;
    return joins.has(words[joint]!) && quoted[words[joint - 1] === ',' ? joint - 2 : joint - 1] !== 0;
  });
  if (mention === undefined) return null;
  return isOfCompany(scene, candidates, mention) ? 'nobody' : mention;
}

/** "Lund, who remembered “a bore”", "Lund, who said on Monday that it was “dry”"; but not "people who deny “the tides”". */
function isWho(scene: Scene, candidates: readonly number[], index: number, cue: Cue, first: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, shape } = tokens;
  const { head, kind } = mentions[index]!;
  if (kind !== 'relative' || words[head - 1] !== ',') return false;
  if (cue.form !== 'subject' && (cue.form !== 'over-words' || cue.token > head + LONGEST_TIME)) return false;
  if (cue.token === first - 1) return words[head] === 'who';
  if (!cue.strong || cue.token < first - LONGEST_RELATIVE) return false;
  const end = skipMark(tokens, first - 1);
  for (let k = cue.token + 1; k <= end; k++) if (shape[k] === Shape.mark && words[k] !== "'s") return false;
  return !candidates.some((other) => {
    const { token } = cues[other] ?? cue;
    return token > cue.token && token < first && entityOf(scene, other) !== entityOf(scene, index);
  });
}

/** "left the meeting with Lund saying", "Voss posed with Lund joking": either may be who speaks. */
function isOfCompany(scene: Scene, candidates: readonly number[], mention: number): boolean {
  const { tokens, mentions, cues } = scene;
  const lead = findWith(tokens, mentions[mention]!);
  const before = tokens.words[lead - 1] ?? ',';
  if (lead < 0 || before === ',') return false;
  const { token } = cues[mention]!;
  const isSubject = (index: number) => cues[index]?.token === token && mentions[index]!.last === lead - 2;
  return MEETINGS.has(before) || candidates.some(isSubject);
}

const MEETINGS = wordSet(
  'breakfast call chat conversation debate dinner discussion discussions encounter interview lunch meeting meetings met session summit talk talks visit',
);

/** Longest way from the verb of "who" to the quotation, in tokens. */
const LONGEST_RELATIVE = 24;
/** "who on Monday said": so much, with the verb, may stand between. */
const LONGEST_TIME = 4;
/** Longest way from a verb over its object to the quotation, in tokens. */
const LONGEST_DEED = 9;
const WHEN = wordSet('after as because before when');
const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas']);
