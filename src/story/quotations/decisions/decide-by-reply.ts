/**
 * Who is said to reply, in a clause of its own, to what the sentence tells that another said.
 *
 *     Hart said Lund had failed, to which the mayor responded, “I did not.”     not Hart's
 *     Hart told Lund that it was late, and he replied, “I know.”                not Hart's
 */
import type { Tokens } from '../../words/tokens.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from '../cues/beside.js';
import { REPLIES } from '../cues/clause-words.js';
import type { Context } from '../context.js';
import type { Verdict } from './verdict.js';
import { entityOf } from '../scene.js';

/** Whoever replies: whoever is meant by a role, it is not the one replied to. Null elsewhere. */
export function decideByReply({ scene, utterance, candidates }: Context): Verdict {
  const { tokens, mentions, cues } = scene;
  const { first } = utterance;
  const here = candidates.filter((index) => {
    const { head } = mentions[index]!;
    return head < first && tokens.sentence[head] === tokens.sentence[first];
  });
  const replier = here.find(
    (index) => cues[index]?.form === 'subject' && replies(tokens, mentions[index]!, cues[index].token),
  );
  if (replier === undefined || cues[replier]!.token < first - 2) return null;
  const asker = here.find((index) => index !== replier && cues[index]?.form === 'subject');
  if (asker === undefined || entityOf(scene, asker) !== entityOf(scene, replier)) return replier;
  const others = here.filter(
    (index) => entityOf(scene, index) !== entityOf(scene, asker) && mentions[index]!.kind === 'name',
  );
  return others.length === 1 ? others[0]! : 'nobody';
}

/** "to which Lund", "to which the mayor", "and he replied", "but she answered" */
function replies(tokens: Tokens, { kind, first }: Mention, verb: number): boolean {
  const { words } = tokens;
  const which = skipThe(tokens, first - 1);
  if (words[which] === 'which') return words[which - 1] === 'to';
  return kind === 'pronoun' && JOINTS.has(words[first - 1]!) && REPLIES.has(words[verb]!);
}

const JOINTS = new Set(['and', 'but']);
