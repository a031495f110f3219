/**
 * What is looked at when a candidate is weighed: small questions with a few answers each. The learned weights stand by
 * these names in `weights.json`.
 *
 *     place = after, form = inverted, gap = 0 …  →  "said Lund" right behind the quotation
 */
import { oneOf } from '../../../article/word-set.js';
import { combine } from '../../models/questionnaire.js';

/** Every question with its answers; the first is the answer when nothing else holds. */
export const QUESTIONS = {
  /** Where the candidate stands, seen from the quotation. */
  place: oneOf('far before after sentence-before earlier-in-block later-in-block block-before blocks-before'),
  /** Words between the two, quotations not counted. */
  gap: oneOf('0 1-2 3-5 6-9 10-16 17-30 more'),
  /** How the candidate is said to speak, s: by a verb of speech proper, w: by another. */
  form: oneOf(
    'none subject-s subject-w over-aside-s over-aside-w over-words-s over-words-w later-verb-s later-verb-w contested-s contested-w inverted-s inverted-w according-s noun-s noun-w',
  ),
  /** Where the cue stands, seen from the quotation. */
  cue: oneOf('none touches-before near-before before touches-after near-after after elsewhere'),
  kind: oneOf('name person organization he it they role roles body document relative author none'),
  /** What stands before the quotation. */
  lead: oneOf('word block-start sentence-start comma colon that verb preposition determiner mark as and'),
  /** How the quotation ends. */
  tail: oneOf('word comma block-end sentence-end question-then-word mark'),
  /** How the quoted words begin: a sentence of its own, or words inside one of the article's. */
  opening: oneOf('other capital small'),
  /** The word before the quotation, where it is one that tells much. */
  word: oneOf(
    "other a an and are as be because been being book but by called for had has have he her him his in is it its like not of on or phrase program read 's said saying she show term that the their them they this titled to was were with words would",
  ),
  /** What stands right before the candidate's phrase, and right behind it. */
  prior: oneOf('other start comma preposition and clause that verb word mark quote'),
  next: oneOf(
    'other speech-verb judging-verb past present auxiliary adverb comma preposition conjunction relative bracket possessive quote mark',
  ),
  owner: oneOf('no possessive inside preposition'),
  /** The one who was quoted last? */
  previous: oneOf('none same other unknown'),
  /** How far the last quotation is. */
  since: oneOf('none sentence next-sentence block block-before far'),
  /** The paragraph before ended inside a quotation that goes on here. */
  open: oneOf('no yes'),
  /** The paragraph or sentence before ends with a colon. */
  colon: oneOf('no here block'),
  length: oneOf('1 2-3 4-8 9-20 more'),
  /** Quotations between the candidate and this one. */
  between: oneOf('0 1 more'),
  /** Whose cue is nearest among those of the quotation's own sentence. */
  holder: oneOf('none only nearest farther other'),
  /** The candidate, or another mention of the same, as the subject of the quotation's sentence. */
  subject: oneOf('none self same other'),
  /** The verb before the quotation in its sentence. */
  governor: oneOf(
    'none finite-s finite-w second-s second-w participle-s participle-w gerund-s gerund-w infinitive-s infinitive-w relative-s relative-w passive',
  ),
  /** Where the candidate stands, seen from that verb. */
  relation: oneOf(
    'far its-subject contested main-subject other-cue background behind-it no-verb last-cue later-cue later nobody',
  ),
  /** Whether the candidate's cue has a quotation between itself and this one. */
  used: oneOf('none no yes'),
  quoted: oneOf('never before'),
  /** The verb itself, for the most frequent ones; their names are in `weights.json`. */
  verb: oneOf('other'),
} as const satisfies Record<string, readonly string[]>;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_NAMES = Object.keys(QUESTIONS) as Question[];

/** Questions about the quotation, which have one answer for all of its candidates. */
export const OF_QUOTATION: readonly Question[] = oneOf(
  'lead tail opening word since open colon length governor',
);

/** Questions whose answers are weighed together, at most four. */
export const COMBINATIONS = combine<Question>(`
  place gap+place form kind kind+form lead+place tail+place lead+tail+place owner+form owner+place
  previous+since previous+since+lead open+previous colon+place colon+form length+place between+place
  quoted+place verb opening+lead+tail+place opening+kind word+place word+kind next+place prior+place
  prior+form prior+next+place holder+place+kind holder+lead+opening holder+form+prior holder+word
  holder+used cue+form verb+word verb+form subject subject+governor subject+place subject+form
  subject+lead+opening relation+governor relation+lead relation+kind used+form used+previous+since
  relation+owner relation+prior relation+next relation+verb quoted+relation quoted+kind
`);
