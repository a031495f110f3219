/** Asks the questions of `namesake-questions.ts` about everybody whom a surname that several bear may mean. */
import type { Cue } from '../../../quotations/cues/cue.js';
import type { State } from '../coreference-state.js';
import type { Entity } from '../../entity.js';
import { Shape } from '../../../words/shape.js';
import { lastWord } from '../../../words/last-word.js';
import type { Gender } from '../../../words/lexicon.js';
import type { Mention } from '../../mention.js';
import { KIN } from '../../../words/kin.js';
import { findAbout, findBeside, findOnward, answerStands, isModifier } from './ask-surname.js';
import { ANSWER, COLUMN, LAYOUT, type NamesakeSheet } from './namesake-model.js';
import { ANSWER as PRONOUN_ANSWER } from './sheet.js';
import { viewMention } from './view-mention.js';

/** How many mentions of a bearer are looked at. */
const MEMORY = 12;

/** A bearer's mentions before the surname, outside quotations. Indices, or -1. */
interface Bearer {
  readonly entity: Entity;
  /** The last one, the last full name, the last bare surname, the last one that speaks. */
  readonly any: number;
  readonly full: number;
  readonly bare: number;
  readonly speaks: number;
  /** How often called by the bare surname. */
  readonly times: number;
}

/** The surname as it stands, for all bearers alike. */
interface Surname {
  readonly state: State;
  readonly mention: Mention;
  readonly stands: number;
  readonly onward: Gender | null;
  readonly about: Gender | null;
  readonly beside: ReadonlyMap<number, number>;
}

export function askNamesakes(
  state: State,
  mention: Mention,
  index: number,
  found: readonly Entity[],
): NamesakeSheet {
  const surname: Surname = {
    state,
    mention,
    stands: answerStands(state, mention, index),
    onward: findOnward(state, mention, index),
    about: findAbout(state, mention),
    beside: findBeside(state, mention, index),
  };
  const bearers = found.map((entity) => findBearer(state, entity));
  const cells = new Uint8Array(found.length * LAYOUT.width);
  bearers.forEach((bearer, row) => {
    const others = bearers.filter((other) => other !== bearer);
    const own = cells.subarray(row * LAYOUT.width, (row + 1) * LAYOUT.width);
    askStanding(surname, bearer, others, own);
    askFullName(surname, bearer, others, own);
    askSurname(surname, bearer, others, own);
    askContext(surname, bearer, own);
  });
  return { entities: found.map((entity) => entity.index), cells };
}

function findBearer(state: State, entity: Entity): Bearer {
  const { mentions, cues, resolutions } = state;
  let any = -1;
  let full = -1;
  let bare = -1;
  let speaks = -1;
  let times = 0;
  const own = entity.mentions;
  for (let k = own.length - 1; k >= 0 && k >= own.length - MEMORY; k--) {
    const i = own[k]!;
    const { quoted, parts, honorific, roles } = mentions[i]!;
    if (quoted) continue;
    if (any < 0) any = i;
    if (speaks < 0 && isTeller(cues[i])) speaks = i;
    // "Mr. Lund", whom the article never names otherwise
    const titled = entity.parts.length === 1 && (honorific || roles.length > 0);
    if ((parts.length > 1 || titled) && full < 0) full = i;
    if (resolutions[i]!.link !== 'surname-of-several' || isModifier(state, mentions[i]!)) continue;
    if (bare < 0) bare = i;
    times++;
  }
  return { entity, any, full, bare, speaks, times };
}

/** By a verb of speech of its own, or as a source or signature. */
const isTeller = (cue: Cue | null | undefined) =>
  cue?.strong === true && cue.form !== 'noun' && cue.form !== 'contested';

/** What the whole article tells. Like all that follow, into the bearer's row. */
function askStanding(surname: Surname, bearer: Bearer, others: readonly Bearer[], cells: Uint8Array): void {
  const { entity } = bearer;
  const times = entity.timesNamed;
  const most = Math.max(...others.map((other) => other.entity.timesNamed));
  cells[COLUMN.stands] = surname.stands;
  cells[COLUMN.bearers] = others.length > 1 ? 1 : 0;
  cells[COLUMN.first] = others.every((other) => isBefore(entity, other.entity)) ? 1 : 0;
  cells[COLUMN.full] = times < 3 ? times : times < 6 ? 3 : 4;
  cells[COLUMN.share] = times < most ? 0 : times === most ? 1 : times < 2 * most + 2 ? 2 : 3;
  cells[COLUMN.kin] = isIntroducedAsKin(surname.state, entity) ? 1 : 0;
  cells[COLUMN.person] = isPerson(entity) ? 1 : 0;
}

/** Was one named before the other, in full or as nobody else can be ("Mr. Lund" where the others are women)? */
const isBefore = (one: Entity, other: Entity) =>
  one.firstNaming === other.firstNaming ? one.index < other.index : one.firstNaming < other.firstNaming;

/** How the bearer was last named in full. */
function askFullName(surname: Surname, bearer: Bearer, others: readonly Bearer[], cells: Uint8Array): void {
  const { state, mention } = surname;
  const { entity, full, bare } = bearer;
  if (full < 0) {
    cells[COLUMN.latest] = ANSWER.latest.ahead;
    return;
  }
  const { views } = state;
  if (views.asked[full] === 0) viewMention(state, full);
  const place = views.place[full]!;
  const spoke = isTeller(state.cues[full]);
  const latest = others.every((other) => other.full < full);
  const fresh = latest && bare < full && others.every((other) => other.bare < full);
  const far = measureWay(surname, full) > 2;
  const subject = spoke || SUBJECTS.has(place);
  const kind = (far ? FAR : NEAR)[subject ? 0 : 1]!;
  cells[COLUMN.named] = answerDistance(surname, full);
  cells[COLUMN.latest] = latest ? ANSWER.latest.yes : ANSWER.latest.no;
  cells[COLUMN.fresh] = fresh ? kind : ANSWER.fresh.no;
  // The places of a mention, behind "none".
  cells[COLUMN.place] = place + 1;
  cells[COLUMN.spoke] = spoke ? 1 : 0;
  cells[COLUMN.titled] = state.mentions[full]!.roles.length > 0 ? 1 : 0;
  cells[COLUMN.beside] = measureWay(surname, full) === 0 ? ANSWER.beside.before : ANSWER.beside.no;
  cells[COLUMN.role] = answerRole(mention, entity);
}

/** The answers to `fresh`: of a subject, and of another. */
const NEAR = [ANSWER.fresh['near-subject'], ANSWER.fresh.near];
const FAR = [ANSWER.fresh['far-subject'], ANSWER.fresh.far];
const { place: PLACE } = PRONOUN_ANSWER;
const SUBJECTS: ReadonlySet<number> = new Set([PLACE.subject, PLACE.main, PLACE['inner-subject']]);

/** "Senator Lund": a title that only one of them has. */
function answerRole({ roles }: Mention, { roleWords }: Entity): number {
  const [title] = roles;
  if (title === undefined) return ANSWER.role.none;
  return roleWords.has(lastWord(title.toLowerCase())) ? ANSWER.role.agrees : ANSWER.role.lacks;
}

/** Whom the bare surname meant before, and of whom the article spoke last. */
function askSurname(surname: Surname, bearer: Bearer, others: readonly Bearer[], cells: Uint8Array): void {
  const { any, bare, speaks, times } = bearer;
  const way = bare < 0 ? -1 : measureWay(surname, bare);
  const latest = Math.max(...others.map((other) => other.bare));
  const spoke = speaks >= 0 && others.every((other) => other.speaks < speaks);
  const { bore, last, turn } = ANSWER;
  const rivals = others.reduce((sum, other) => sum + other.times, 0);
  cells[COLUMN.bore] = way < 0 ? bore.never : way <= 1 ? 1 : way <= 4 ? 2 : way <= 9 ? 3 : 4;
  cells[COLUMN.last] = bare < 0 && latest < 0 ? last.none : bare > latest ? last.same : last.other;
  cells[COLUMN.habit] = answerHabit(times, rivals);
  cells[COLUMN.recent] = any < 0 ? 0 : answerDistance(surname, any);
  cells[COLUMN.rank] = Math.min(2, others.filter((other) => other.any > any).length);
  cells[COLUMN.turn] = !spoke ? turn.no : measureWay(surname, speaks) <= 3 ? turn.near : turn.far;
}

function answerHabit(times: number, rivals: number): number {
  const { habit } = ANSWER;
  if (times + rivals === 0) return habit.none;
  if (times === 0) return habit.never;
  if (rivals === 0) return habit.always;
  return times < rivals ? habit.fewer : times === rivals ? habit.equal : habit.more;
}

/** What stands around the surname. */
function askContext({ onward, about, beside }: Surname, { entity }: Bearer, cells: Uint8Array): void {
  const named = beside.get(entity.index);
  cells[COLUMN.onward] = agree(onward, entity.gender);
  cells[COLUMN.about] = agree(about, entity.gender);
  if (named !== undefined) cells[COLUMN.beside] = named;
}

function agree(gender: Gender | null, own: Gender | null): number {
  if (gender === null || own === null) return 0;
  return gender === own ? 1 : 2;
}

/** In sentences. */
const measureWay = ({ state, mention }: Surname, i: number) =>
  state.tokens.sentence[mention.head]! - state.tokens.sentence[state.mentions[i]!.head]!;

/** The answer to `named` and `recent`. */
function answerDistance(surname: Surname, i: number): number {
  const way = measureWay(surname, i);
  return way < 3 ? way + 1 : way <= 5 ? 4 : way <= 10 ? 5 : 6;
}

/** How many words before or behind a name say whose relative it is. */
const NEXT = 4;

/** "his wife, Ada Lund", "Ada Lund, the mother of" */
function isIntroducedAsKin({ tokens, mentions }: State, { mentions: own }: Entity): boolean {
  const name = mentions[own[0] ?? -1];
  if (name === undefined) return false;
  const isOne = (k: number) => KIN.has(tokens.words[k]!) && tokens.sentence[k] === tokens.sentence[name.head];
  for (let k = name.first - NEXT; k < name.first; k++) if (isOne(k)) return true;
  if (tokens.shape[name.last + 1] !== Shape.mark) return false;
  for (let k = name.last + 2; k <= name.last + NEXT; k++) if (isOne(k)) return true;
  return false;
}

const isPerson = ({ gender, type }: Entity) => gender !== null || type === 'person';
