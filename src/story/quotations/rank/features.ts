/**
 * What is looked at when a candidate is weighed: small questions with a few answers each, and their combinations. The
 * learned weights stand beside them in `weights.json`, one for each answer, by these names.
 *
 *     place = same-sentence-after, form = inverted, gap = 0 …  →  "said Lund" right behind the quotation
 */

/** Every question with its answers; the first is the answer when nothing else holds. */
export const QUESTIONS = {
  /** Where the candidate stands, seen from the quotation. */
  place: [
    'far',
    'before',
    'after',
    'sentence-before',
    'earlier-in-block',
    'later-in-block',
    'block-before',
    'blocks-before',
  ],
  /** Words between the two, quotations not counted. */
  gap: ['0', '1-2', '3-5', '6-9', '10-16', '17-30', 'more'],
  /** How the candidate is said to speak, s: by a verb of speech proper, w: by another. */
  form: [
    'none',
    'subject-s',
    'subject-w',
    'over-aside-s',
    'over-aside-w',
    'over-words-s',
    'over-words-w',
    'later-verb-s',
    'later-verb-w',
    'contested-s',
    'contested-w',
    'inverted-s',
    'inverted-w',
    'according-s',
    'noun-s',
    'noun-w',
  ],
  /** Where the cue stands, seen from the quotation. */
  cue: [
    'none',
    'touches-before',
    'near-before',
    'before',
    'touches-after',
    'near-after',
    'after',
    'elsewhere',
  ],
  kind: [
    'name',
    'person',
    'organization',
    'he',
    'it',
    'they',
    'role',
    'roles',
    'body',
    'document',
    'relative',
    'author',
    'none',
  ],
  /** What stands before the quotation. */
  lead: [
    'word',
    'block-start',
    'sentence-start',
    'comma',
    'colon',
    'that',
    'verb',
    'preposition',
    'determiner',
    'mark',
    'as',
    'and',
  ],
  /** How the quotation ends. */
  tail: ['word', 'comma', 'block-end', 'sentence-end', 'question-then-word', 'mark'],
  /** The how-many-th candidate, counted from the quotation on its side. */
  rank: ['1', '2', '3', 'further'],
  subject: ['no', 'yes'],
  owner: ['no', 'possessive', 'inside', 'preposition'],
  /** The one who was quoted last? */
  previous: ['none', 'same', 'other', 'unknown'],
  /** How far the last quotation is. */
  since: ['none', 'sentence', 'next-sentence', 'block', 'block-before', 'far'],
  /** The paragraph before ended inside a quotation that goes on here. */
  open: ['no', 'yes'],
  /** The paragraph or sentence before ends with a colon. */
  colon: ['no', 'here', 'block'],
  /** The quoted words name the candidate. */
  named: ['no', 'yes'],
  length: ['1', '2-3', '4-8', '9-20', 'more'],
  voice: ['neutral', 'first-person'],
  /** Quotations between the candidate and this one. */
  between: ['0', '1', 'more'],
  /** The best that any other candidate has to show. */
  rival: ['none', 'far', 'sentence', 'near', 'touches'],
  standing: ['new', 'named-once', 'named-often'],
  quoted: ['never', 'before'],
  /** The verb itself, for the most frequent ones; see `VERBS`. */
  verb: ['other'],
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof QUESTIONS;

/** Questions whose answers are weighed together, at most four. Those with "none" in front are about the utterance alone. */
export const COMBINATIONS: readonly (readonly Question[])[] = [
  ['place'],
  ['gap', 'place'],
  ['form'],
  ['cue', 'form'],
  ['kind'],
  ['kind', 'form'],
  ['place', 'rank', 'form'],
  ['lead', 'place'],
  ['tail', 'place'],
  ['lead', 'cue'],
  ['tail', 'cue'],
  ['lead', 'tail', 'place'],
  ['lead', 'tail', 'cue'],
  ['owner', 'form'],
  ['owner', 'place'],
  ['subject', 'place'],
  ['previous', 'since'],
  ['previous', 'since', 'lead'],
  ['previous', 'since', 'rival'],
  ['previous', 'rival', 'lead', 'tail'],
  ['open', 'previous'],
  ['colon', 'place'],
  ['colon', 'form'],
  ['named', 'kind'],
  ['length', 'place'],
  ['length', 'cue'],
  ['voice', 'kind'],
  ['between', 'place'],
  ['between', 'cue'],
  ['rival', 'cue'],
  ['rival', 'place'],
  ['rival', 'cue', 'form'],
  ['standing', 'kind'],
  ['quoted', 'place'],
  ['owner', 'rank', 'place'],
  ['owner', 'subject', 'place'],
  ['owner', 'cue', 'form'],
  ['verb'],
  ['verb', 'cue'],
  ['gap', 'cue', 'form'],
  ['place', 'between', 'form', 'rival'],
  ['subject', 'cue', 'lead'],
  ['rank', 'cue', 'place'],
];

export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];
