/** Asks about a mention that a pronoun may take up what is to be seen of it alone, from the nearest to the farthest. */
import type { State } from '../coreference-state.js';
import type { Mention } from '../../mention.js';
import { ASKING } from '../../../quotations/cues/clause-words.js';
import { ANSWER, COLUMN, type Sheet, WIDTH } from './sheet.js';
import { viewMention } from './view-mention.js';

/** What is known while the mentions before a pronoun are gone through, the nearest first. */
export interface Walk {
  readonly state: State;
  readonly mention: Mention;
  readonly sheet: Sheet;
  /** Entities in the order in which they were met outside quotes, and those named in quotations beside the pronoun. */
  readonly order: number[];
  readonly named: number[];
  /** Rows: of the last subject, and of the first one in the paragraph. */
  latest: number;
  topic: number;
  /** The paragraph whose subject is asked for. */
  readonly block: number;
  /** Entity: the last one said to speak; does it ask? */
  turn: number;
  asks: boolean;
  /** The nearest mention that stands in no other's phrase. */
  nearest: number;
  /** Entity: whom the same pronoun meant; is that near? */
  pronoun: number;
  near: boolean;
  /** The last sentence whose subject stands behind an opening clause. */
  main: number;
}

/** Answers what is asked about mention `i` by itself, in the row at `at`. */
export function askMention(walk: Walk, i: number, at: number): void {
  const { state, mention } = walk;
  const { cells } = walk.sheet;
  const { tokens, views } = state;
  if (views.asked[i] === 0) viewMention(state, i);
  const before = state.mentions[i]!;
  const { entity } = state.resolutions[i]!;
  const sentence = tokens.sentence[before.head]!;
  const row = at / WIDTH;
  const distance = tokens.sentence[mention.head]! - sentence;
  const blocks = tokens.block[mention.head]! - tokens.block[before.head]!;
  const found = views.place[i]!;
  const speaks = views.speech[i] === ANSWER.speech.strong;
  if (speaks) noteSpeaker(walk, i);
  // “When Lund came, she left”: the subject of the opening clause is taken up.
  const takenUp = found === ANSWER.place.opening && distance === 0;
  const place = speaks || takenUp ? ANSWER.place.subject : found;
  cells[at + COLUMN.distance] = distance <= 3 ? distance + 1 : distance <= 5 ? 5 : 6;
  cells[at + COLUMN.block] = Math.min(blocks, 2);
  cells[at + COLUMN.form] = views.form[i]!;
  cells[at + COLUMN.place] = place;
  cells[at + COLUMN.speech] = views.speech[i]!;
  cells[at + COLUMN.doubt] = views.doubt[i]!;
  if (!walk.order.includes(entity)) walk.order.push(entity);
  if (walk.nearest < 0 && place !== ANSWER.place.inside) {
    walk.nearest = i;
    if (speaks && found === ANSWER.place.subject && distance <= 1 && !state.entities[entity]!.named)
      // "a caller asked him … he said": who asks does not go on.
      if (!ASKING.has(tokens.words[state.cues[i]!.token]!)) walk.sheet.voice = entity;
  }
  if (takenUp || isInFocus(walk, i, place, speaks)) {
    if (walk.latest < 0) walk.latest = row;
    if (tokens.block[before.head] === walk.block) walk.topic = row;
  }
  if (walk.pronoun < 0) notePronoun(walk, before, entity, distance);
}

/** Notes whom the nearest pronoun meant. */
function notePronoun(walk: Walk, { kind, possessive }: Mention, entity: number, distance: number): void {
  if (kind !== 'pronoun' || possessive) return;
  walk.pronoun = entity;
  walk.near = distance <= NEAR;
}

/** So many sentences back the same pronoun is near. */
const NEAR = 2;

/** A subject, of the main clause if there are two, or somebody who speaks. */
function isInFocus(walk: Walk, i: number, place: number, speaks: boolean): boolean {
  const { tokens, mentions } = walk.state;
  const sentence = tokens.sentence[mentions[i]!.head]!;
  const main = place === ANSWER.place.main;
  if (main) walk.main = sentence;
  return speaks || main || (place === ANSWER.place.subject && walk.main !== sentence);
}

/** Notes the last speaker. */
function noteSpeaker(walk: Walk, i: number): void {
  if (walk.turn >= 0) return;
  const { tokens, cues, resolutions } = walk.state;
  walk.turn = resolutions[i]!.entity;
  walk.asks = ASKING.has(tokens.words[cues[i]!.token]!);
}
