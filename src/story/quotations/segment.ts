/**
 * What the search for quotations finds: a passage that stands apart from the article's own words, by marks or by form.
 * Whether it is speech (or writing) rather than a title, a nickname or a scare quote is a probability beside it.
 */
import type { Span } from '../../types.js';

/**
 * `marks`: between quotation marks. `block`: a block quotation without marks of its own. `transcript`: a turn of a
 * transcript ("SMITH: …"), without its label.
 */
export type SegmentForm = 'marks' | 'block' | 'transcript';

/** One statement. Segments are in order of their first span; spans of different segments never overlap. */
export interface Segment {
  /** Marks included; one for each half of a split quotation and for each paragraph of a long one. Never empty. */
  readonly spans: readonly Span[];
  readonly form: SegmentForm;
  /** Index of the block in which the first span lies. */
  readonly block: number;
  /** False where a closing mark is missing and the end had to be found by other signs. */
  readonly closed: boolean;
  /** 0 to 1: the probability that somebody's speech or writing is reported here. */
  readonly speech: number;
  /** The name before a transcript's turn ("SMITH"), without the colon. */
  readonly label: Span | null;
}

/** Segments at or above this are quotations; those below are titles, nicknames, scare quotes, terms and signs. */
export const SPEECH_THRESHOLD = 0.45;

/** Whether the segment is held to be somebody's words. */
export function isSpeech(segment: Segment): boolean {
  return segment.speech >= SPEECH_THRESHOLD;
}
