/** Asks the questions of `questions.ts` about everybody whom a pronoun, or a phrase like "the senator", may mean. */
import type { State } from '../coreference-state.js';
import type { Filter } from '../../entity.js';
import { findOnly } from '../../entities/find-namesakes.js';
import { hasHandle } from '../../../quotations/cues/is-signature.js';
import { isHardlyPerson, isOnlyPlace } from '../is-hardly-person.js';
import { isMadeThing } from '../is-made-thing.js';
import { isPlaceName } from '../../../words/is-place-name.js';
import type { Mention } from '../../mention.js';
import { askMention, type Walk } from './ask-mention.js';
import { answerContext, findInClause, adds, isTag, isTold, opensBlock, speaksOfSame } from './ask-pronoun.js';
import { addRow, ANSWER, COLUMN, MEMORY, type Sheet, WIDTH } from './sheet.js';

/** How far on names in the quotation beside it are looked for, in mentions. */
const ONWARD = 6;

/** `fits`: whether an entity may be meant at all. `ahead`: the one named further on in the sentence, or -1. */
export function askAntecedents(
  state: State,
  mention: Mention,
  index: number,
  fits: Filter,
  ahead: number,
): Sheet {
  const { mentions, resolutions } = state;
  const walk = startWalk(state, mention);
  const from = Math.max(0, index - MEMORY);
  const other = findInClause(state, mention, index);
  const tag = isTag(state, mention);
  for (let i = index - 1; i >= from; i--) {
    const before = mentions[i]!;
    const { entity } = resolutions[i]!;
    if (entity < 0 || entity === other || before.plural || isTweeter(state, i)) continue;
    const meant = state.entities[entity]!;
    if (!fits(meant) || isMadeThing(state, meant)) continue;
    const at = addRow(walk.sheet, entity);
    const told = before.quoted || (tag && isTold(state, mention, i));
    if (!told) askMention(walk, i, at);
    else if (isBeside(state, mention, i)) walk.named.push(entity);
  }
  if (ahead >= 0) askAhead(walk, ahead);
  markNamedOnward(walk, index);
  finish(walk);
  return walk.sheet;
}

/** "— Ada Lund (@adalund)" below a tweet: the article tells on of somebody else, or names her. */
const isTweeter = ({ cues, mentions, tokens }: State, i: number): boolean =>
  cues[i]?.form === 'signed' && hasHandle(tokens, mentions[i]!);

function startWalk(state: State, mention: Mention): Walk {
  state.sheet.rows = 0;
  state.sheet.voice = -1;
  return {
    state,
    mention,
    sheet: state.sheet,
    order: [],
    named: [],
    latest: -1,
    topic: -1,
    block: state.tokens.block[mention.head]! - (opensBlock(state, mention) ? 1 : 0),
    turn: -1,
    asks: false,
    nearest: -1,
    pronoun: -1,
    near: false,
    main: -1,
  };
}

/** Who is named further on is the subject of the pronoun's own sentence. */
function askAhead(walk: Walk, ahead: number): void {
  const { cells } = walk.sheet;
  const at = addRow(walk.sheet, ahead);
  cells[at + COLUMN.ahead] = ANSWER.ahead.yes;
  cells[at + COLUMN.distance] = ANSWER.distance['0'];
  cells[at + COLUMN.place] = ANSWER.place.subject;
}

/** In the same sentence. */
function isBeside({ tokens, mentions }: State, mention: Mention, i: number): boolean {
  return tokens.sentence[mentions[i]!.head] === tokens.sentence[mention.head];
}

/** Names in the quotation that follows. */
function markNamedOnward(walk: Walk, index: number): void {
  const { state, mention } = walk;
  const { tokens, mentions } = state;
  if (walk.order.length < 2) return;
  for (let i = index + 1; i < mentions.length && i <= index + ONWARD; i++) {
    const next = mentions[i]!;
    if (tokens.block[next.head] !== tokens.block[mention.head]) return;
    if (tokens.sentence[next.head]! - tokens.sentence[mention.head]! > 1) return;
    if (next.kind !== 'name' || !next.quoted) continue;
    const found = findOnly(state.names, next);
    if (found !== undefined) walk.named.push(found.index);
  }
}

/** What can be said when all mentions were seen. */
function finish(walk: Walk): void {
  const { state, mention } = walk;
  const { rows, firsts, cells } = walk.sheet;
  const context = answerContext(state, mention);
  const verb = adds(state, mention) ? 1 : 0;
  const about = speaksOfSame(state, mention) ? 1 : 0;
  for (let row = 0; row < rows; row++) {
    const at = row * WIDTH;
    cells[at + COLUMN.context] = context;
    cells[at + COLUMN.verb] = verb;
    cells[at + COLUMN.about] = about;
    cells[at + COLUMN.latest] = row === walk.latest ? 1 : 0;
    cells[at + COLUMN.topic] = row === walk.topic ? 1 : 0;
    const first = firsts[row]! * WIDTH;
    if (first === at) askEntity(walk, row);
    else for (const column of OF_ENTITY) cells[at + column] = cells[first + column]!;
  }
}

/** What is asked of whom a mention means. */
const OF_ENTITY = [
  COLUMN.turn,
  COLUMN.pronoun,
  COLUMN.named,
  COLUMN.rank,
  COLUMN.person,
  COLUMN.standing,
] as const;

function askEntity(walk: Walk, row: number): void {
  const { cells, entities } = walk.sheet;
  const at = row * WIDTH;
  const entity = entities[row]!;
  const rank = walk.order.indexOf(entity);
  const count = walk.state.entities[entity]!.mentions.length;
  cells[at + COLUMN.turn] = entity !== walk.turn ? 0 : walk.asks ? ANSWER.turn.asks : ANSWER.turn.yes;
  cells[at + COLUMN.pronoun] = answerPronoun(walk, entity);
  cells[at + COLUMN.named] = walk.named.includes(entity) ? 1 : 0;
  cells[at + COLUMN.rank] = rank < 0 ? 3 : Math.min(rank, 3);
  cells[at + COLUMN.person] = answerPerson(walk, entity);
  cells[at + COLUMN.standing] = count <= 1 ? 0 : count <= 3 ? 1 : count <= 9 ? 2 : 3;
}

function answerPronoun({ pronoun, near }: Walk, entity: number): number {
  if (pronoun < 0) return ANSWER.pronoun.none;
  if (entity !== pronoun) return ANSWER.pronoun.other;
  return near ? ANSWER.pronoun.same : ANSWER.pronoun['same-far'];
}

function answerPerson({ state }: Walk, index: number): number {
  const entity = state.entities[index]!;
  const { named, gender, inferred, type, parts } = entity;
  const { person } = ANSWER;
  if (!named) return person.nameless;
  // "in Aurora": no woman, where the article knows nothing else of that name
  if (type === null && parts.length < 2 && isOnlyPlace(state, entity)) return person.lone;
  if (gender !== null && !inferred) return person.gender;
  if (type === 'person') return person.person;
  if (isPlaceName(parts)) return person.place;
  if (inferred || !isHardlyPerson(state, entity)) return person.likely;
  return parts.length < 2 || isOnlyPlace(state, entity) ? person.lone : person.unknown;
}
