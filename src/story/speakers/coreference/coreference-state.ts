/** What coreference knows while it goes through an article from the top. */
import { OPENERS } from '../../quotations/cues/clause-words.js';
import { type Cue, hangsOnPreposition } from '../../quotations/cues/cue.js';
import type { Judge } from './antecedents/model.js';
import type { NamesakeJudge } from './antecedents/namesake-model.js';
import type { Sheet } from './antecedents/sheet.js';
import type { Views } from './antecedents/views.js';
import { findPhraseStart } from './find-phrase-start.js';
import type { Entity } from '../entity.js';
import type { Tokens } from '../../words/tokens.js';
import type { NameIndex } from '../entities/name-index.js';
import type { Mention } from '../mention.js';

/** How a mention was understood; also the id of a reason where it led to a speaker. */
export type Link =
  | 'full-name'
  | 'surname-of-full-name'
  | 'surname-of-several'
  | 'first-name'
  | 'lone-name'
  | 'misspelt-name'
  | 'role-of-name'
  | 'role-by-focus'
  | 'owned-organization'
  | 'short-organization'
  | 'document-of'
  | 'pronoun-of-subject'
  | 'pronoun-by-gender'
  | 'relative-of-name'
  | 'no-name'
  | 'author';

/** "he", "she" or "they" led to the speaker. */
export const isPronounLink = (link: Link) => link.startsWith('pronoun-');

export interface Resolution {
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly link: Link;
  /** 0 to 1, before calibration: the lead over the next best. */
  readonly certainty: number;
}

/** Whom the mentions of an article mean. */
export interface Coreference {
  readonly entities: readonly Entity[];
  /** One for each mention. */
  readonly resolutions: readonly Resolution[];
  /** By "they": the mentions of the two people who are meant. */
  readonly pairs: ReadonlyMap<number, readonly [number, number]>;
}

/** Whom a mention means; undefined where nobody knows. */
export const meantBy = ({ entities, resolutions }: Coreference, mention: number): Entity | undefined =>
  entities[resolutions[mention]!.entity];

export const UNKNOWN: Resolution = { entity: -1, link: 'no-name', certainty: 0 };

/** In `State.subjects`; 0: not looked at so far. */
const NO = 1;
const YES = 2;

/** A document that was spoken of. */
export interface Written {
  /** Whose it was. */
  readonly entity: number;
  readonly sentence: number;
}

/** They tell the likeliest of those whom a pronoun, or a surname that several bear, may mean. */
export interface Judges {
  readonly pronoun: Judge;
  readonly namesake: NamesakeJudge;
}

export interface State extends Coreference {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  readonly cues: readonly (Cue | null)[];
  readonly names: NameIndex;
  readonly judges: Judges;
  /** What was asked of those whom the last pronoun may mean, and of mentions by themselves. */
  readonly sheet: Sheet;
  readonly views: Views;
  /** By sentence: its first token. */
  readonly sentenceStart: Int32Array;
  /** Of the mentions so far. */
  readonly resolutions: Resolution[];
  /** By mention: whether it is the subject of its sentence; see `isSubject`. */
  readonly subjects: Uint8Array;
  /** Organisations by owner and head noun: "12 campaign". */
  readonly owned: Map<string, Entity>;
  readonly pairs: Map<number, readonly [number, number]>;
  /** By the noun of a document ("statement"): whose it was last, and where. */
  readonly documents: Map<string, Written>;
  /** By a word of their roles or names: those who have it, in order of appearance. */
  readonly byRole: Map<string, Entity[]>;
  /** How often the article names whom it names most, of people and of what has no type. */
  readonly mostNamed: { readonly person: number; readonly untyped: number };
  /** By a word of roles anywhere in the article: the index of who has it, -1 for several. */
  readonly bearers: ReadonlyMap<string, number>;
}

/**
 * The first mention outside quotes of its sentence that no other one owns; "in a speech, Lund" counts as first. Each
 * mention is looked at once.
 */
export function isSubject({ subjects, mentions, tokens }: State, i: number): boolean {
  if (subjects[i] === 0) subjects[i] = isFirstOfSentence(tokens, mentions, i) ? YES : NO;
  return subjects[i] === YES;
}

/** So many mentions before it in its sentence, which may hold thousands, keep one from being its subject. */
const MOST_BEFORE = 40;

function isFirstOfSentence(tokens: Tokens, mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i]!;
  const sentence = tokens.sentence[mention.head];
  const farthest = Math.max(0, i - MOST_BEFORE);
  const start = findPhraseStart(tokens, mention);
  // "As the mayor left, Lund smiled"
  const behind = mention.kind === 'name' && tokens.words[start - 1] === ',';
  for (let j = i - 1; j >= farthest && tokens.sentence[mentions[j]!.head] === sentence; j--) {
    const other = mentions[j]!;
    if (other.quoted || other.inside >= 0 || other.possessive || other.first >= start) continue;
    if (behind && OPENERS.has(tokens.words[other.first - 1]!)) continue;
    const hangs = hangsOnPreposition(tokens, other);
    if (!hangs || (other.kind === 'name' && tokens.words[start - 1] !== ',')) return false;
  }
  return !mention.quoted;
}
