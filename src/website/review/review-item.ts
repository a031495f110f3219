/** What an editor should look at, with the entry that settles it, ready to be pasted into an editorial file. */
import type { TextQuote } from '../../types.js';

/** A quotation whose speaker is not established. */
export interface DoubtfulQuotation {
  readonly kind: 'unsure' | 'unattributed';
  readonly story: string;
  readonly headline: string;
  readonly date: string | null;
  readonly quotation: string;
  /** The quoted words as they stand in the text. */
  readonly words: string;
  readonly guess: {
    readonly name: string;
    readonly confidence: number;
    /** What speaks for it, in plain English. */
    readonly reasons: readonly string[];
  } | null;
  /** Names of the story, the likeliest first, the guess among them. */
  readonly candidates: readonly string[];
  readonly bind: TextQuote;
  /** For `corrections.yaml`. */
  readonly entry: string;
}

/** Two speakers who may be one. */
export interface AlikeNames {
  readonly kind: 'alike';
  readonly names: readonly [string, string];
  readonly speakers: readonly [string, string];
  /** For `speakers.yaml`, if they are one; */
  readonly entry: string;
  /** and if they are two. */
  readonly otherwise: string;
}

/** A quoted speaker of whom no article gives more than a single name. */
export interface LoneName {
  readonly kind: 'lone-name';
  readonly name: string;
  readonly speaker: string;
  readonly quotations: number;
  readonly entry: string;
}

/** A speaker first seen since the day asked for. */
export interface NewSpeaker {
  readonly kind: 'new-speaker';
  readonly name: string;
  readonly speaker: string;
  readonly firstSeen: string;
  readonly quotations: number;
  readonly entry: string;
}

export type ReviewItem = DoubtfulQuotation | AlikeNames | LoneName | NewSpeaker;
