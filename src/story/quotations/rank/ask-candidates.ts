/** Asks the questions of `questions.ts` about every candidate of a quotation. */
import type { Mention } from '../../speakers/mention.js';
import type { Cue } from '../cues/cue.js';
import type { Utterance } from '../utterance.js';
import type { History, Scene } from '../scene.js';
import { ANSWER, COLUMN, type Sheet, WIDTH } from './answers.js';
import { askClause, openSubjects } from './ask-clause.js';
import { askMentionOnce, type MentionAnswers, openMentions } from './ask-mentions.js';
import { askUtterance } from './ask-utterance.js';
import { countFreeWords, type FreeWords, quotesBetween, wordsBetween } from './free-words.js';

/** What is known of an article before the first quotation is asked about. */
export interface Inquiry {
  readonly scene: Scene;
  readonly mentions: MentionAnswers;
  readonly words: FreeWords;
  /** Those that the model knows, with their numbers. */
  readonly verbs: ReadonlyMap<string, number>;
  /** By sentence: its subject, as far as anybody asked. */
  readonly subjects: Int32Array;
}

export function openInquiry(scene: Scene, verbs: ReadonlyMap<string, number>): Inquiry {
  return {
    scene,
    mentions: openMentions(scene.mentions.length),
    words: countFreeWords(scene.tokens),
    verbs,
    subjects: openSubjects(scene),
  };
}

/** Answers about every candidate of a quotation and, last, about "nobody". */
export function askCandidates(
  inquiry: Inquiry,
  number: number,
  candidates: readonly number[],
  history: History,
): Sheet {
  const rows = candidates.length + 1;
  const cells = new Int32Array(rows * WIDTH);
  askUtterance(inquiry.scene, number, history, cells);
  for (let cell = WIDTH; cell < cells.length; cell++) cells[cell] = cells[cell - WIDTH]!;
  for (let row = 0; row < candidates.length; row++)
    askCandidate(inquiry, number, candidates[row]!, history, cells, row * WIDTH);
  const nobody = candidates.length * WIDTH;
  cells[nobody + COLUMN.kind] = ANSWER.kind.none;
  cells[nobody + COLUMN.previous] = answerPrevious(history, -2);
  askHolders(inquiry.scene, number, candidates, cells);
  const { scene, subjects, words } = inquiry;
  askClause(scene, subjects, words, scene.utterances[number]!, candidates, cells);
  return { rows, cells };
}

function askCandidate(
  { scene, mentions, words, verbs }: Inquiry,
  number: number,
  index: number,
  history: History,
  cells: Int32Array,
  at: number,
): void {
  askMentionOnce(scene, index, verbs, mentions);
  const utterance = scene.utterances[number]!;
  const mention = scene.mentions[index]!;
  const cue = scene.cues[index] ?? null;
  const { entity } = scene.coreference.resolutions[index]!;
  const after = mention.head > utterance.last;
  const from = after ? utterance.last + 1 : mention.last + 1;
  const to = Math.min(after ? mention.first : utterance.first, from + FARTHEST);
  const between = quotesBetween(words, from, to, WIDEST_GAP);
  cells[at + COLUMN.place] = answerPlace(scene, utterance, mention, after);
  cells[at + COLUMN.gap] = answerGap(wordsBetween(words, from, to));
  cells[at + COLUMN.between] =
    between === 0 ? ANSWER.between['0'] : between === 1 ? ANSWER.between['1'] : ANSWER.between.more;
  cells[at + COLUMN.cue] = cue === null ? ANSWER.cue.none : answerCue(scene, words, utterance, cue);
  cells[at + COLUMN.form] = mentions.form[index]!;
  cells[at + COLUMN.kind] = mentions.kind[index]!;
  cells[at + COLUMN.owner] = mentions.owner[index]!;
  cells[at + COLUMN.prior] = mentions.prior[index]!;
  cells[at + COLUMN.next] = mentions.next[index]!;
  cells[at + COLUMN.verb] = mentions.verb[index]!;
  cells[at + COLUMN.previous] = answerPrevious(history, entity);
  cells[at + COLUMN.quoted] =
    entity >= 0 && history.quoted.has(entity) ? ANSWER.quoted.before : ANSWER.quoted.never;
}

/** How many tokens apart quotation and mention are looked at; farther ones are as far as can be. */
const FARTHEST = 1000;
/** From so many words on quotations between are not counted any more. */
const WIDEST_GAP = 32;

function answerPrevious(history: History, entity: number): number {
  if (history.utterance < 0) return ANSWER.previous.none;
  if (history.entity < 0) return ANSWER.previous.unknown;
  return history.entity === entity ? ANSWER.previous.same : ANSWER.previous.other;
}

function answerPlace({ tokens }: Scene, utterance: Utterance, mention: Mention, after: boolean): number {
  const { place } = ANSWER;
  const blocks = utterance.block - tokens.block[mention.head]!;
  if (blocks > 0)
    return blocks === 1 ? place['block-before'] : blocks <= 3 ? place['blocks-before'] : place.far;
  const sentences = after
    ? tokens.sentence[mention.head]! - tokens.sentence[utterance.last]!
    : tokens.sentence[utterance.first]! - tokens.sentence[mention.head]!;
  if (sentences <= 0) return after ? place.after : place.before;
  if (after) return place['later-in-block'];
  return sentences === 1 ? place['sentence-before'] : place['earlier-in-block'];
}

function answerGap(words: number): number {
  const { gap } = ANSWER;
  if (words <= 2) return words === 0 ? gap['0'] : gap['1-2'];
  if (words <= 9) return words <= 5 ? gap['3-5'] : gap['6-9'];
  return words <= 16 ? gap['10-16'] : words <= 30 ? gap['17-30'] : gap.more;
}

function answerCue({ tokens }: Scene, words: FreeWords, utterance: Utterance, cue: Cue): number {
  const { cue: place } = ANSWER;
  const after = cue.token > utterance.last;
  const anchor = after ? utterance.last : utterance.first;
  if (tokens.block[cue.token] !== utterance.block || tokens.sentence[cue.token] !== tokens.sentence[anchor])
    return place.elsewhere;
  const between = after
    ? wordsBetween(words, utterance.last + 1, cue.token)
    : wordsBetween(words, cue.token + 1, utterance.first);
  if (between <= 1) return after ? place['touches-after'] : place['touches-before'];
  if (between <= 6) return after ? place['near-after'] : place['near-before'];
  return after ? place.after : place.before;
}

// ── Among each other ───────────────────────────────────────────────────────────────────────────────────────────────

/** Whether the candidate has the nearest cue of the sentence, a farther one, or leaves it to another. */
function askHolders(scene: Scene, number: number, candidates: readonly number[], cells: Int32Array): void {
  const { holder } = ANSWER;
  const utterance = scene.utterances[number]!;
  const ways: number[] = [];
  for (const index of candidates) ways.push(measureCue(scene, utterance, index));
  ways.push(NOWHERE);
  let nearest = NOWHERE;
  let speaking = 0;
  for (const way of ways) {
    if (way < NOWHERE) speaking++;
    if (way < nearest) nearest = way;
  }
  for (let row = 0; row <= candidates.length; row++) {
    const way = ways[row]!;
    cells[row * WIDTH + COLUMN.holder] =
      way === NOWHERE
        ? speaking > 0
          ? holder.other
          : holder.none
        : speaking === 1
          ? holder.only
          : way === nearest
            ? holder.nearest
            : holder.farther;
  }
}

/** More than any way; a small number like all of them, so that their array stays of one kind. */
const NOWHERE = 0x3fffffff;

/** Tokens from the quotation to the candidate's cue in the same sentence; `NOWHERE` where there is none. */
function measureCue({ tokens, cues }: Scene, { first, last }: Utterance, index: number): number {
  const cue = cues[index] ?? null;
  if (cue === null || cue.form === 'contested') return NOWHERE;
  const after = cue.token > last;
  if (tokens.sentence[cue.token] !== tokens.sentence[after ? last : first]) return NOWHERE;
  return after ? cue.token - last : first - cue.token;
}
