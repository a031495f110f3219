/** Answers the questions of `features.ts` for a utterance and each of its candidates. */
import { type Tokens, Shape } from '../../speakers/find-tokens.js';
import {
  AUXILIARY,
  DETERMINER,
  FIRST_PERSON,
  JUDGING_VERB,
  PREPOSITION,
  SPEECH_VERB,
} from '../../speakers/lexicon.js';
import type { Coreference } from '../../speakers/resolve-coreference.js';
import type { Mention } from '../../speakers/mention.js';
import { type Cue, hangsOnPreposition } from '../find-cues.js';
import type { Utterance } from '../find-candidates.js';
import { type Answers, QUESTION_NAMES, QUESTIONS, type Question } from './features.js';

export interface Scene {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  readonly cues: readonly (Cue | null)[];
  readonly coreference: Coreference;
  readonly utterances: readonly Utterance[];
  /** Those that go on from the paragraph before, whose mark was never closed. */
  readonly goesOn: readonly boolean[];
  /** For each utterance the mention that labels it in a transcript, or -1. */
  readonly labels: readonly number[];
}

/** Who was quoted last, and where. */
export interface History {
  /** Entity of the last utterance, -1 for none or unknown. */
  readonly entity: number;
  /** Number of the last utterance, -1 for none. */
  readonly utterance: number;
  readonly quoted: ReadonlySet<number>;
}

const INDEX = new Map(QUESTION_NAMES.map((name, index) => [name, index] as const));
const ANSWERS = new Map(
  QUESTION_NAMES.map(
    (name) =>
      [
        name,
        new Map((QUESTIONS[name] as readonly string[]).map((answer, index) => [answer, index])),
      ] as const,
  ),
);

function set(answers: Answers, question: Question, answer: string): void {
  answers[INDEX.get(question)!] = ANSWERS.get(question)!.get(answer)!;
}

/** Answers for every candidate and, last, for "nobody". */
export function ask(
  scene: Scene,
  number: number,
  candidates: readonly number[],
  history: History,
  verbs: ReadonlyMap<string, number>,
): Answers[] {
  const utterance = scene.utterances[number]!;
  const common = askUtterance(scene, number, history);
  const rows = candidates.map((index) => {
    const answers = common.slice();
    askCandidate(scene, utterance, index, history, answers, verbs);
    return answers;
  });
  askRanks(scene, utterance, candidates, rows);
  const nobody = common.slice();
  set(nobody, 'kind', 'none');
  set(nobody, 'previous', history.utterance < 0 ? 'none' : history.entity < 0 ? 'unknown' : 'other');
  rows.push(nobody);
  askRivals(rows);
  return rows;
}

// ── The utterance ────────────────────────────────────────────────────────────────────────────────────────────────────

function askUtterance(scene: Scene, number: number, history: History): Answers {
  const answers = new Int32Array(QUESTION_NAMES.length);
  const utterance = scene.utterances[number]!;
  set(answers, 'lead', findLead(scene.tokens, utterance));
  set(answers, 'tail', findTail(scene.tokens, utterance));
  set(answers, 'since', findSince(scene, utterance, history));
  set(answers, 'open', scene.goesOn[number]! ? 'yes' : 'no');
  set(answers, 'colon', findColon(scene.tokens, utterance));
  const words = countWords(scene.tokens, utterance);
  set(
    answers,
    'length',
    words <= 1 ? '1' : words <= 3 ? '2-3' : words <= 8 ? '4-8' : words <= 20 ? '9-20' : 'more',
  );
  set(answers, 'voice', hasFirstPerson(scene.tokens, utterance) ? 'first-person' : 'neutral');
  return answers;
}

function findLead(tokens: Tokens, { first }: Utterance): string {
  const k = first - 1;
  if (k < 0 || tokens.block[k] !== tokens.block[first]) return 'block-start';
  const word = tokens.words[k]!;
  if (word === ':') return 'colon';
  if (word === ',') return 'comma';
  if (tokens.sentence[k] !== tokens.sentence[first]) return 'sentence-start';
  if (tokens.shape[k] === Shape.mark) return '.!?'.includes(word) ? 'sentence-start' : 'mark';
  if (word === 'that') return 'that';
  if (word === 'as') return 'as';
  if (word === 'and' || word === 'or' || word === 'but') return 'and';
  const classes = tokens.classes[k]!;
  if ((classes & SPEECH_VERB) !== 0) return 'verb';
  if ((classes & DETERMINER) !== 0) return 'determiner';
  if ((classes & PREPOSITION) !== 0) return 'preposition';
  return (classes & JUDGING_VERB) !== 0 ? 'verb' : 'word';
}

function findTail(tokens: Tokens, { last }: Utterance): string {
  let end = last;
  while (end > 0 && tokens.shape[end] === Shape.mark && !',.!?…-—–:;'.includes(tokens.words[end]!)) end--;
  const inner = tokens.words[end]!;
  const k = last + 1;
  if (k >= tokens.count || tokens.block[k] !== tokens.block[last]) return 'block-end';
  const next = tokens.words[k]!;
  if (inner === ',' || next === ',') return 'comma';
  if ('.!?…'.includes(next)) return tokens.block[k + 1] === tokens.block[last] ? 'sentence-end' : 'block-end';
  if (tokens.sentence[k] !== tokens.sentence[last]) return 'sentence-end';
  if ('!?…'.includes(inner) || inner === '—' || inner === '-') return 'question-then-word';
  return tokens.shape[k] === Shape.mark ? 'mark' : 'word';
}

function findSince(scene: Scene, utterance: Utterance, history: History): string {
  if (history.utterance < 0) return 'none';
  const { tokens } = scene;
  const last = scene.utterances[history.utterance]!;
  const blocks = utterance.block - last.block;
  if (blocks === 1) return 'block-before';
  if (blocks > 1) return 'far';
  const sentences = tokens.sentence[utterance.first]! - tokens.sentence[last.last]!;
  return sentences <= 0 ? 'sentence' : sentences === 1 ? 'next-sentence' : 'block';
}

function findColon(tokens: Tokens, { first }: Utterance): string {
  const k = first - 1;
  if (k < 0) return 'no';
  if (tokens.words[k] !== ':') return 'no';
  return tokens.block[k] === tokens.block[first] ? 'here' : 'block';
}

function countWords(tokens: Tokens, { first, last }: Utterance): number {
  let words = 0;
  for (let k = first; k <= last && words < 21; k++) if (tokens.shape[k] !== Shape.mark) words++;
  return words;
}

function hasFirstPerson(tokens: Tokens, { first, last }: Utterance): boolean {
  for (let k = first; k <= last; k++) if ((tokens.classes[k]! & FIRST_PERSON) !== 0) return true;
  return false;
}

// ── The candidate ──────────────────────────────────────────────────────────────────────────────────────────────────

function askCandidate(
  scene: Scene,
  utterance: Utterance,
  index: number,
  history: History,
  answers: Answers,
  verbs: ReadonlyMap<string, number>,
): void {
  const { tokens } = scene;
  const mention = scene.mentions[index]!;
  const cue = scene.cues[index] ?? null;
  const after = mention.head > utterance.last;
  set(answers, 'place', findPlace(tokens, utterance, mention, after));
  const [gap, between] = measure(tokens, utterance, mention, after);
  set(answers, 'gap', bucket(gap));
  set(answers, 'between', between === 0 ? '0' : between === 1 ? '1' : 'more');
  set(answers, 'form', cue === null ? 'none' : nameForm(cue));
  set(answers, 'cue', cue === null ? 'none' : findCuePlace(tokens, utterance, cue));
  set(answers, 'kind', findKind(mention));
  set(
    answers,
    'owner',
    mention.inside >= 0
      ? 'inside'
      : mention.possessive
        ? 'possessive'
        : hangsOnPreposition(tokens, mention)
          ? 'preposition'
          : 'no',
  );
  const entity = scene.coreference.resolutions[index]!.entity;
  set(
    answers,
    'previous',
    history.utterance < 0
      ? 'none'
      : history.entity < 0
        ? 'unknown'
        : history.entity === entity
          ? 'same'
          : 'other',
  );
  set(answers, 'quoted', entity >= 0 && history.quoted.has(entity) ? 'before' : 'never');
  const known = entity < 0 ? 0 : scene.coreference.entities[entity]!.mentions.length;
  set(answers, 'standing', known > 3 ? 'named-often' : known > 1 ? 'named-once' : 'new');
  set(answers, 'named', entity >= 0 && isNamedInside(scene, utterance, entity) ? 'yes' : 'no');
  if (cue !== null) answers[INDEX.get('verb')!] = verbs.get(tokens.words[cue.token]!) ?? 0;
}

/** A signature and a label are as good as a verb of speech, and too rare to learn. */
function nameForm(cue: Cue): string {
  if (cue.form === 'signed') return 'inverted-s';
  if (cue.form === 'label') return 'subject-s';
  return `${cue.form}-${cue.form === 'according' || cue.strong ? 's' : 'w'}`;
}

function findPlace(tokens: Tokens, utterance: Utterance, mention: Mention, after: boolean): string {
  const blocks = utterance.block - tokens.block[mention.head]!;
  if (blocks > 0) return blocks === 1 ? 'block-before' : blocks <= 3 ? 'blocks-before' : 'far';
  const sentences = after
    ? tokens.sentence[mention.head]! - tokens.sentence[utterance.last]!
    : tokens.sentence[utterance.first]! - tokens.sentence[mention.head]!;
  if (sentences <= 0) return after ? 'after' : 'before';
  if (after) return 'later-in-block';
  return sentences === 1 ? 'sentence-before' : 'earlier-in-block';
}

/** How many tokens apart utterance and mention are looked at; farther ones are as far as can be. */
const FARTHEST = 1000;

/** Words outside quotes between utterance and mention, and quotations between them. */
function measure(
  tokens: Tokens,
  utterance: Utterance,
  mention: Mention,
  after: boolean,
): readonly [number, number] {
  const from = after ? utterance.last + 1 : mention.last + 1;
  const to = Math.min(after ? mention.first : utterance.first, from + FARTHEST);
  let words = 0;
  let quotes = 0;
  for (let k = from; k < to && words <= 31; k++) {
    if (tokens.quoted[k]! > 0) {
      if (k === from || tokens.quoted[k] !== tokens.quoted[k - 1]) quotes++;
    } else if (tokens.shape[k] !== Shape.mark) words++;
  }
  return [words, quotes];
}

function bucket(gap: number): string {
  if (gap <= 2) return gap === 0 ? '0' : '1-2';
  if (gap <= 9) return gap <= 5 ? '3-5' : '6-9';
  return gap <= 16 ? '10-16' : gap <= 30 ? '17-30' : 'more';
}

function findCuePlace(tokens: Tokens, utterance: Utterance, cue: Cue): string {
  const after = cue.token > utterance.last;
  if (tokens.block[cue.token] !== utterance.block) return 'elsewhere';
  const anchor = after ? utterance.last : utterance.first;
  if (tokens.sentence[cue.token] !== tokens.sentence[anchor]) return 'elsewhere';
  let words = 0;
  const [from, to] = after ? [utterance.last + 1, cue.token] : [cue.token + 1, utterance.first];
  for (let k = from; k < to && words < 9; k++)
    if (tokens.quoted[k] === 0 && tokens.shape[k] !== Shape.mark) words++;
  const near = words <= 1 ? 'touches' : words <= 6 ? 'near' : '';
  const side = after ? 'after' : 'before';
  return near === '' ? side : `${near}-${side}`;
}

function findKind(mention: Mention): string {
  switch (mention.kind) {
    case 'name':
      return mention.type ?? 'name';
    case 'pronoun':
      return mention.plural ? 'they' : mention.gender === null ? 'it' : 'he';
    case 'role':
      return mention.type === 'organization' ? 'body' : mention.plural ? 'roles' : 'role';
    default:
      return mention.kind;
  }
}

function isNamedInside(scene: Scene, utterance: Utterance, entity: number): boolean {
  const surname = scene.coreference.entities[entity]!.parts.at(-1);
  if (surname === undefined) return false;
  for (let k = utterance.first; k <= utterance.last; k++) if (scene.tokens.words[k] === surname) return true;
  return false;
}

// ── Among each other ───────────────────────────────────────────────────────────────────────────────────────────────

function askRanks(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
  rows: readonly Answers[],
): void {
  let before = 0;
  let after = 0;
  candidates.forEach((index, n) => {
    const mention = scene.mentions[index]!;
    const rank = mention.head > utterance.last ? after++ : before++;
    set(rows[n]!, 'rank', rank > 2 ? 'further' : String(rank + 1));
    set(rows[n]!, 'subject', isFirst(scene, index) ? 'yes' : 'no');
  });
}

/** The first mention outside quotes in its sentence, but for an opening phrase. */
function isFirst(scene: Scene, index: number): boolean {
  const { tokens, mentions } = scene;
  const sentence = tokens.sentence[mentions[index]!.head];
  for (let j = index - 1; j >= 0 && tokens.sentence[mentions[j]!.head] === sentence; j--) {
    const other = mentions[j]!;
    if (
      !other.quoted &&
      other.inside < 0 &&
      !other.possessive &&
      (tokens.classes[Math.max(0, other.first - 1)]! & (PREPOSITION & ~AUXILIARY)) === 0
    )
      return false;
  }
  return true;
}

const CONTESTED = new Set(['contested-s', 'contested-w'].map((form) => ANSWERS.get('form')!.get(form)!));
const STRENGTH = [0, 4, 3, 2, 4, 3, 2, 1];

/** For each candidate the best cue of all others; for "nobody" the best of all. */
function askRivals(rows: readonly Answers[]): void {
  const cue = INDEX.get('cue')!;
  const form = INDEX.get('form')!;
  const strength = rows.map((row) =>
    row[form] === 0 || CONTESTED.has(row[form]!) ? 0 : STRENGTH[row[cue]!]!,
  );
  let best = 0;
  let second = 0;
  let holder = -1;
  strength.forEach((value, n) => {
    if (value > best) [second, best, holder] = [best, value, n];
    else if (value > second) second = value;
  });
  rows.forEach((row, n) => (row[INDEX.get('rival')!] = n === holder ? second : best));
}
