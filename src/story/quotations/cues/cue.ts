/** The words by which a mention is said to speak, and what the search for them asks of the text. */
import { oneOf } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
import { CONJUNCTION, PREPOSITION, RELATIVE, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';

export type CueForm =
  /** "Lund said" */
  | 'subject'
  /** "Lund, the mayor, said" */
  | 'over-aside'
  /** "Lund of the Harbour Board on Monday said" */
  | 'over-words'
  /** "Lund left the room and said" */
  | 'later-verb'
  /** A verb that has another, better subject. */
  | 'contested'
  /** "said Lund" */
  | 'inverted'
  /** "according to Lund" */
  | 'according'
  /** "… the harbour." — Ada Lund */
  | 'signed'
  /** "Lund: …" */
  | 'label'
  /** "Lund's claim", "his statement" */
  | 'noun';

export interface Cue {
  readonly form: CueForm;
  /** Token of the verb or noun. */
  readonly token: number;
  /** A verb of speech proper, not one that often means something else. */
  readonly strong: boolean;
}

/** By a verb of its own, which no other subject has. */
export const SPEAKING: ReadonlySet<CueForm> = new Set(
  oneOf('subject over-aside over-words later-verb inverted'),
);

/** Of a mention before its verb. */
export const FORWARD: ReadonlySet<CueForm> = new Set(oneOf('subject over-aside over-words later-verb'));
/** By the first verb behind it. */
export const SUBJECTS: ReadonlySet<CueForm> = new Set(oneOf('subject over-aside over-words'));

/** The verb is another's. */
export const contest = ({ token, strong }: Cue): Cue => ({ form: 'contested', token, strong });

/** Whether it surely speaks: "said", not "called", and no verb that another may have. */
export const isSpeaking = (cue: Cue | null | undefined): boolean =>
  cue?.strong === true && SPEAKING.has(cue.form);

export const same = (tokens: Tokens, a: number, b: number) =>
  b >= 0 && b < tokens.count && tokens.sentence[a] === tokens.sentence[b] && tokens.quoted[b] === 0;

/** "of Lund", "with the mayor" */
export function hangsOnPreposition(tokens: Tokens, mention: Mention): boolean {
  const k = mention.first - 1;
  if (!same(tokens, mention.head, k)) return false;
  if ((tokens.classes[k]! & PREPOSITION) !== 0) return !CLAUSES.has(tokens.words[k]!);
  // "in the journal Nature"
  const before = KINDS.has(tokens.words[k]!) ? k - 1 : k;
  const skips = tokens.words[before] === 'the' || tokens.words[before] === 'and';
  return skips && same(tokens, mention.head, before - 1) && (tokens.classes[before - 1]! & PREPOSITION) !== 0;
}

/** They begin a clause too. */
export const CLAUSES: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);
const KINDS = new Set(['journal', 'magazine', 'newspaper', 'paper', 'website']);

/** The token "with" before a mention and what stands before its name: "with the election chief Lund"; -1 elsewhere. */
export function findWith({ words, classes, shape }: Tokens, { first }: Mention): number {
  let k = first - 1;
  while (shape[k] === Shape.lower && (classes[k]! & SMALL) === 0) k--;
  return words[k] === 'with' ? k : -1;
}

const SMALL = PREPOSITION | CONJUNCTION | VERB | RELATIVE;
