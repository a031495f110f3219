/**
 * A clause of its own behind the words of another, and a deed with its object.
 *
 *     Voss called it “a wall” and Lund called it “a ruin”        Lund's
 *     Lund began by demanding to know their “real plans”         Lund's
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { VERB } from '../../words/lexicon.js';
import type { Context } from '../context.js';
import { findWith, SPEAKING } from '../cues/cue.js';
import { opensComparison } from '../cues/find-verb-cue.js';
import type { Verdict } from './rules.js';
import { CLAUSE_JOINTS } from '../cues/clause-joints.js';

/** The subject of the clause that the quotation stands in. */
export function decideByClause({ scene, utterance: { first }, candidates }: Context): Verdict {
  const { words, quoted, sentence } = scene.tokens;
  const mention = candidates.find((index) => {
    const cue = scene.cues[index] ?? null;
    if (cue === null || cue.token >= first || sentence[cue.token] !== sentence[first]) return false;
    const subject = cue.form === 'subject';
    if (cue.token < first - LONGEST_DEED) return false;
    if (subject && cue.strong && words[cue.token - 1] === 'by') return true;
    const joint = scene.mentions[index]!.first - 1;
    const near = subject || cue.form === 'over-words';
    const participle = near && words[cue.token]!.endsWith('ing') && words[cue.token - 1] !== ',';
    // "attacked it, with Lund calling the plan “a wreck”"
    const lead = participle ? findWith(scene.tokens, scene.mentions[index]!) : -1;
    if (lead > 0 && addsSubject(scene.tokens, lead - 1)) return true;
    // "The more Lund builds, the more people shout, “…”"
    if (opensComparison(scene.tokens, joint - 1)) return cue.token >= first - 2;
    if (!CLAUSE_JOINTS.has(words[joint] ?? '') || sentence[joint] !== sentence[first]) return false;
    // "while an aide to Hart called on all to show": another clause for certain, however long.
    const contrast = participle || (CONTRASTS.has(words[joint]!) && SPEAKING.has(cue.form));
    if (!contrast && (!subject || cue.token < first - LONGEST_OBJECT)) return false;
    return quoted[words[joint - 1] === ',' ? joint - 2 : joint - 1] !== 0;
  });
  return mention ?? null;
}

/** "attacked the plan with Lund calling it", "attacked it, with Lund"; but not "met with Lund" */
const addsSubject = ({ words, classes, shape }: Tokens, before: number) =>
  words[before] === ',' ||
  (shape[before] === Shape.lower && (classes[before]! & VERB) === 0 && !MEETINGS.has(words[before]!));

const MEETINGS = new Set(
  'call conversation discussion discussions interview met meet meeting meetings meets spoke talks together'.split(
    ' ',
  ),
);

/** Longest way from a verb over its object to the quotation, in tokens. */
const LONGEST_OBJECT = 4;
const LONGEST_DEED = 9;
const CONTRASTS = new Set(['while', 'whereas']);
