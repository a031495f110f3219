/**
 * The rules that decide whose a quotation is where grammar says it and the gold has too few cases to learn it from, each
 * with its permanent id, in the order in which they are asked: the first that knows decides. Where none does the ranker
 * weighs the candidates (`decide-by-ranker.ts`), and REVISIONS look over its choice.
 *
 *     has been called “a danger” by Ada Lund     'agent': Ada Lund
 */
import type { Context } from '../context.js';
import type { Decision, RevisionId, RuleId } from '../decision.js';
import { answerQuestion } from './answer-question.js';
import { decideByAgent } from './decide-by-agent.js';
import { decideByAsking } from './decide-by-asking.js';
import { decideByClause } from './decide-by-clause.js';
import { decideByColon } from './decide-by-colon.js';
import { decideByDocument } from './decide-by-document.js';
import { decideByLabel } from './decide-by-label.js';
import { decideByNaming } from './decide-by-naming.js';
import { decideByNoun } from './decide-by-noun.js';
import { decideByParticiple } from './decide-by-participle.js';
import { decideByQuestion } from './decide-by-question.js';
import { decideByReading } from './decide-by-reading.js';
import { decideByReceipt } from './decide-by-receipt.js';
import { decideByReply } from './decide-by-reply.js';
import { decideBySignature } from './decide-by-signature.js';
import { decideByTag } from './decide-by-tag.js';
import { decideByTelling } from './decide-by-telling.js';
import { distrustChant } from './distrust-chant.js';
import { findInnerVoice } from './find-inner-voice.js';
import { followSpeaker } from './follow-speaker.js';
import { goesOnBehindTag } from './goes-on-behind-tag.js';
import { hasOtherSubject } from './has-other-subject.js';
import { isHeading } from './is-heading.js';
import { isInLaw } from './is-in-law.js';
import { isJoined } from './is-joined.js';
import { isNoise } from './is-noise.js';
import { isOfUnknown } from './is-of-unknown.js';
import { isPullQuote } from './is-pull-quote.js';
import { isReopened } from './is-reopened.js';
import { isShouted } from './is-shouted.js';
import { isUnheldClaim } from './is-unheld-claim.js';
import type { Verdict } from './verdict.js';

export type Rule = {
  readonly id: RuleId;
} & (
  | { readonly nobodyIf: (context: Context) => boolean }
  /** Whoever spoke last goes on, as likely as that was. */
  | { readonly lastIf: (context: Context) => boolean }
  | {
      readonly decide: (context: Context) => Verdict;
      /**
       * How likely the mention is the source, set by hand: a little less than how often the rule is right, which
       * `npm run evaluate` prints; where it decides seldom, it rests on how plainly the grammar says it, 0.98 or 0.95.
       */
      readonly probability: number;
    }
);

/**
 * Most exclude each other by what they look for, so that their places do not matter. Where two may know otherwise, the
 * comment says which has to stand before which, and "The order of the rules" in `attribution.txt` has a case.
 */
export const RULES: readonly Rule[] = [
  // Before 'tag': "The crowd broke out in chants of “No wall,” Lund said." Lund tells of the crowd.
  { id: 'noise', nobodyIf: isNoise },
  { id: 'shout', nobodyIf: isShouted },
  { id: 'claim', nobodyIf: isUnheldClaim },
  { id: 'law', nobodyIf: isInLaw },
  // Before 'conjunction': "Lund grew “a lot” and “fast,” according to footage."
  { id: 'unknown-source', nobodyIf: isOfUnknown },
  { id: 'other-subject', nobodyIf: hasOtherSubject },
  // Before 'label': "QUAY SAVED: The board gave in at last! — Ada Lund (@adalund) May 3, 2031"
  { id: 'signature', decide: decideBySignature, probability: 0.98 },
  { id: 'label', decide: decideByLabel, probability: 0.98 },
  { id: 'pull-quote', nobodyIf: isPullQuote },
  // Before 'asking' and 'question': "Lund dodged Hart's question ¶ “The harbour problem” ¶"
  { id: 'heading', nobodyIf: isHeading },
  // Before 'tag': "Lund was asked if it was “a wall,” Hart said." Hart tells of it.
  { id: 'asking', decide: decideByAsking, probability: 0.95 },
  // Before 'tag': "Lund dodged the question “Who pays?” Hart said."
  { id: 'question', decide: decideByQuestion, probability: 0.95 },
  { id: 'agent', decide: decideByAgent, probability: 0.98 },
  // Before 'tag': "Hart read out a letter from Lund: “The quay must stay,” Voss said."
  // Before 'conjunction': "Voss called it “a wall” and Lund's “sad” remark a lie."
  { id: 'reading', decide: decideByReading, probability: 0.95 },
  // Before 'tag': "Lund got a letter saying the plan was “a ruin,” Voss said."
  { id: 'receipt', decide: decideByReceipt, probability: 0.95 },
  // Before 'clause': "Voss called it “a wall” and Lund called it “a ruin,” Hart said." And before 'conjunction':
  // "Voss called it “a wall” and “a ruin,” Lund said."
  { id: 'tag', decide: decideByTag, probability: 0.97 },
  // Before 'clause', which does not ask who is replied to: "Ada Lund told Voss it was “late,” and she replied, “…”"
  { id: 'reply', decide: decideByReply, probability: 0.95 },
  { id: 'telling', decide: decideByTelling, probability: 0.95 },
  { id: 'document', decide: decideByDocument, probability: 0.95 },
  { id: 'clause', decide: decideByClause, probability: 0.95 },
  // Beside each other in either order: where "Voss mocked Lund's description of it as “…”", 'naming' leaves it to 'noun',
  // and where "Voss called Lund's claim that it leaks a “lie”", 'noun' to 'naming'.
  { id: 'noun', decide: decideByNoun, probability: 0.97 },
  { id: 'naming', decide: decideByNaming, probability: 0.97 },
  { id: 'participle', decide: decideByParticiple, probability: 0.97 },
  { id: 'colon', decide: decideByColon, probability: 0.97 },
  // Last, for they only repeat what was decided before.
  { id: 'conjunction', lastIf: isJoined },
  { id: 'open-mark', lastIf: isReopened },
  { id: 'behind-tag', lastIf: goesOnBehindTag },
];

/** What may change the ranker's choice, in this order. `probabilities`: the ranker's, of the candidates. */
export interface Revision {
  readonly id: RevisionId;
  readonly revise: (context: Context, decision: Decision, probabilities: ArrayLike<number>) => Decision;
}

export const REVISIONS: readonly Revision[] = [
  // Before 'going-on' and 'answer', which leave an inner voice alone.
  { id: 'inner-voice', revise: findInnerVoice },
  // Before 'answer', which doubts whoever "she" is at last taken for.
  { id: 'going-on', revise: followSpeaker },
  { id: 'answer', revise: answerQuestion },
  { id: 'chant', revise: distrustChant },
];
