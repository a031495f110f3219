/** Everything that attribution looks at in one article, and what it remembers on its way through it. */
import type { Tokens } from '../words/tokens.js';
import type { Mention } from '../speakers/mention.js';
import type { Coreference } from '../speakers/coreference/coreference-state.js';
import type { Utterance } from './utterance.js';
import { type Cue, isSpeaking } from './cues/cue.js';

export interface Scene {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  readonly cues: readonly (Cue | null)[];
  readonly coreference: Coreference;
  /** By mention, for names that are joined to others: `findJointMentions`. */
  readonly joint: ReadonlyMap<number, readonly number[]>;
  readonly utterances: readonly Utterance[];
  /** Those that go on from the paragraph before, whose mark was never closed. */
  readonly goesOn: readonly boolean[];
  /** For each utterance the mention that labels it in a transcript, `UNNAMED` for "Q", or -1. */
  readonly labels: readonly number[];
}

/** The label of a turn whose speaker is nobody's name. */
export const UNNAMED = -2;

/** Who was quoted last, and where. */
export interface History {
  /** Entity of the last utterance, -1 for none or unknown. */
  readonly entity: number;
  /** Number of the last utterance, -1 for none. */
  readonly utterance: number;
  readonly quoted: ReadonlySet<number>;
}

/** The index of the entity that a mention means, -1 where that is unknown. */
export const entityOf = ({ coreference }: Pick<Scene, 'coreference'>, mention: number): number =>
  coreference.resolutions[mention]!.entity;

/** Whether a mention surely speaks in the sentence of token `k`. */
export const speaksInSentence = ({ tokens, cues }: Scene, mention: number, k: number) =>
  isSpeaking(cues[mention]) && tokens.sentence[cues[mention]!.token] === tokens.sentence[k];
