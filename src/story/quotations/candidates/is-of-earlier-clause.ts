/**
 * Whether a mention only judges or does something, in a clause that ended before the one in which the quotation stands.
 *
 *     Voss left, but the mayor said it was a “bargain”                       not in words of Voss
 *     Voss praised the plan, but Lund worked to undo the “late bargain”      not in words of Voss
 *     Voss said the plan was late, but Lund worked to undo the “bargain”     may be
 *     Lund said Voss had denied it, but that “she lies”                      not in words of Voss
 */
import { skipThe } from '../cues/beside.js';
import { Shape } from '../../words/shape.js';
import { PREPOSITION } from '../../words/lexicon.js';
import type { Utterance } from '../utterance.js';
import { entityOf, type Scene } from '../scene.js';
import { CLAUSE_JOINTS } from '../cues/clause-words.js';

/** So many mentions behind it are looked at: there may be thousands in quotations. */
const MOST_BETWEEN = 40;

export function isOfEarlierClause(scene: Scene, { first }: Utterance, index: number): boolean {
  const { tokens, mentions, cues } = scene;
  const { words, classes, sentence, shape } = tokens;
  const cue = cues[index] ?? null;
  if (cue === null || cue.token >= first) return false;
  if (isReportedBefore(scene, first, index, cue.token)) return true;
  if (cue.form !== 'contested' && (cue.form !== 'subject' || cue.strong)) return false;
  if (sentence[cue.token] !== sentence[first]) return false;
  const end = Math.min(mentions.length, index + MOST_BETWEEN);
  for (let i = index + 1; i < end && mentions[i]!.last < first; i++) {
    const { first: start, last } = mentions[i]!;
    const joint = skipThe(tokens, start - 1);
    if (!CLAUSE_JOINTS.has(words[joint]!) || words[joint - 1] !== ',') continue;
    // "Voss praised Lund, and Hart, and a crew of “friends”": a list.
    if (shape[last + 1] !== Shape.lower || (classes[last + 1]! & PREPOSITION) !== 0) continue;
    if (entityOf(scene, i) !== entityOf(scene, index)) return true;
  }
  return false;
}

/** "Lund said Voss told him, but “she lies”", "Voss denied it, but “she lies”": the clause behind "but" is of who reports. */
function isReportedBefore(
  { tokens: { words, sentence }, mentions, cues }: Scene,
  first: number,
  index: number,
  verb: number,
): boolean {
  const but = words[first - 1] === 'that' ? first - 2 : first - 1;
  if (words[but] !== 'but' || words[but - 1] !== ',' || sentence[verb] !== sentence[but]) return false;
  if (DENYING.has(words[verb]!)) return true;
  return cues[index - 1]?.token === mentions[index]!.first - 1;
}

const DENYING = new Set(['denied', 'denies']);
