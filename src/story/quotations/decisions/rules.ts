/**
 * The rules that decide whose a quotation is where grammar says it and the gold has too few cases to learn it from, each
 * with its permanent id, in the order in which they are asked: the first that knows decides. Where none does the ranker
 * weighs the candidates (`decide-by-ranker.ts`), and REVISIONS look over its choice.
 *
 *     has been called “a danger” by Ada Lund     'agent': Ada Lund
 */
import type { Context } from '../context.js';
import type { Decision } from '../decision.js';
import { answerQuestion } from './answer-question.js';
import { decideByAgent } from './decide-by-agent.js';
import { decideByAsking } from './decide-by-asking.js';
import { decideByClause } from './decide-by-clause.js';
import { decideByItem } from './decide-by-item.js';
import { decideByLabel } from './decide-by-label.js';
import { decideByQuestion } from './decide-by-question.js';
import { decideByReading } from './decide-by-reading.js';
import { decideByReceipt } from './decide-by-receipt.js';
import { decideByReply } from './decide-by-reply.js';
import { decideBySignature } from './decide-by-signature.js';
import { decideByTag } from './decide-by-tag.js';
import { decideByTelling } from './decide-by-telling.js';
import { findInnerVoice } from './find-inner-voice.js';
import { followSpeaker } from './follow-speaker.js';
import { hasOtherSubject } from './has-other-subject.js';
import { isHeading } from './is-heading.js';
import { isInLaw } from './is-in-law.js';
import { isJoined } from './is-joined.js';
import { isMarkup } from './is-markup.js';
import { isNoise } from './is-noise.js';
import { isOfUnknown } from './is-of-unknown.js';
import { isReopened } from './is-reopened.js';
import { isShouted } from './is-shouted.js';
import { isUnheldClaim } from './is-unheld-claim.js';

/** Index of the mention that is the source; 'nobody' where nobody is known to speak; null where the rule cannot tell. */
export type Verdict = number | 'nobody' | null;

export type Rule = {
  readonly id: string;
} & (
  | { readonly nobodyIf: (context: Context) => boolean }
  /** Whoever spoke last goes on, as likely as that was. */
  | { readonly lastIf: (context: Context) => boolean }
  | {
      readonly decide: (context: Context) => Verdict;
      /** That the mention is the source. Set by hand. */
      readonly probability: number;
    }
);

export const RULES = [
  { id: 'markup', nobodyIf: isMarkup },
  { id: 'noise', nobodyIf: isNoise },
  { id: 'shout', nobodyIf: isShouted },
  { id: 'claim', nobodyIf: isUnheldClaim },
  { id: 'law', nobodyIf: isInLaw },
  { id: 'unknown-source', nobodyIf: isOfUnknown },
  { id: 'other-subject', nobodyIf: hasOtherSubject },
  { id: 'label', decide: decideByLabel, probability: 0.98 },
  { id: 'signature', decide: decideBySignature, probability: 0.98 },
  { id: 'heading', nobodyIf: isHeading },
  { id: 'asking', decide: decideByAsking, probability: 0.95 },
  { id: 'question', decide: decideByQuestion, probability: 0.95 },
  { id: 'agent', decide: decideByAgent, probability: 0.98 },
  { id: 'item', decide: decideByItem, probability: 0.95 },
  { id: 'reading', decide: decideByReading, probability: 0.95 },
  { id: 'receipt', decide: decideByReceipt, probability: 0.95 },
  { id: 'tag', decide: decideByTag, probability: 0.97 },
  { id: 'reply', decide: decideByReply, probability: 0.95 },
  { id: 'telling', decide: decideByTelling, probability: 0.95 },
  { id: 'clause', decide: decideByClause, probability: 0.95 },
  { id: 'conjunction', lastIf: isJoined },
  { id: 'open-mark', lastIf: isReopened },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** What may change the ranker's choice, in this order. `probabilities`: the ranker's, of the candidates. */
export interface Revision {
  readonly id: string;
  readonly revise: (context: Context, decision: Decision, probabilities: ArrayLike<number>) => Decision;
}

export const REVISIONS = [
  { id: 'inner-voice', revise: findInnerVoice },
  { id: 'going-on', revise: followSpeaker },
  { id: 'answer', revise: answerQuestion },
] as const satisfies readonly Revision[];

export type RevisionId = (typeof REVISIONS)[number]['id'];
