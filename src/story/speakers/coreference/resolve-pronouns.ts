/**
 * Whom a pronoun means: a learned model shares a probability out among the mentions before it (`antecedents/`).
 *
 *     "Ada Lund met the mayor. She said …"  →  Ada Lund
 */
import { askAntecedents } from './antecedents/ask-antecedents.js';
import { findAhead } from './antecedents/find-ahead.js';
import { ANSWER, COLUMN, MEMORY, type Sheet, WIDTH } from './antecedents/sheet.js';
import { isSubject, meantBy, type Resolution, type State, UNKNOWN } from './coreference-state.js';
import type { Entity, Filter } from '../entity.js';
import { findAsker } from './find-asker.js';
import { findItsAuthor } from './find-its-author.js';
import { isShownPerson } from './is-hardly-person.js';
import { isOvertakenByNameless } from './is-overtaken.js';
import { guessType } from '../guess-type.js';
import { clash } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** From this probability on nobody else is meant. */
const CLEAR = 0.75;
/** From this one on not even those whom the last sentence names. */
const CLEAR_OVER_NAMES = 0.9;

/** "he", "she" */
export function resolvePronoun(state: State, mention: Mention, index: number): Resolution {
  const fits = (entity: Entity) => mayMean(mention, entity);
  const author = findItsAuthor(state, mention, index, fits);
  if (author?.meant === 'surely')
    return { entity: author.entity.index, link: 'pronoun-of-subject', certainty: ITS_AUTHOR };
  const judged = author?.meant === 'hardly' ? author.entity : findAsker(state, mention, index, fits);
  const found = weighAntecedents(state, mention, index, (entity) => entity === judged);
  const doubtful = found.entity >= 0 && (author?.meant === 'maybe' || goesOnFromDoubt(state, mention, found));
  return doubtful ? doubt(found) : found;
}

/** So sure is it of whose speech the sentence tells. */
const ITS_AUTHOR = 0.9;

/** A pronoun, or a phrase like "the senator"; `isOther`: who is not meant. */
export function weighAntecedents(state: State, mention: Mention, index: number, isOther: Filter): Resolution {
  const fits = (entity: Entity) => mayMean(mention, entity) && !isOther(entity);
  const ahead = findAhead(state, mention, index, fits);
  const sheet = askAntecedents(state, mention, index, fits, ahead);
  if (sheet.rows === 0) return UNKNOWN;
  if (sheet.voice >= 0) return { entity: sheet.voice, link: 'pronoun-of-subject', certainty: 0.8 };
  const shares = addUp(sheet, state.judges.pronoun(sheet, index));
  const chosen = choose(sheet, shares);
  const clear = chosen.link !== 'pronoun-by-gender';
  // Over others only a pronoun's lead need be so clear: a description leads back by itself.
  const leaps = !clear || (mention.kind === 'pronoun' && ahead < 0 && chosen.certainty < CLEAR_OVER_NAMES);
  const between = leaps ? findBetween(state, mention, index, chosen.entity) : [];
  if (between.length === 0)
    return isOvertakenByNameless(state, mention, index, chosen.entity) ? doubt(chosen) : chosen;
  // "Hart may stay. Lund left. He said": either may be "he".
  return clear ? doubt(chosen) : takeOther(sheet, shares, chosen, between);
}

/** What all mentions of an entity have, given to its first row. */
function addUp({ rows, firsts }: Sheet, shares: Float64Array): Float64Array {
  for (let row = 1; row < rows; row++) if (firsts[row] !== row) shares[firsts[row]!]! += shares[row]!;
  return shares;
}

/** "Hart said it holds. But that was not enough for Lund. He said": Lund, as the only one whom the last sentence names. */
function takeOther(
  { rows, entities }: Sheet,
  shares: Float64Array,
  chosen: Resolution,
  between: readonly number[],
): Resolution {
  const [entity] = between;
  const row = entities.subarray(0, rows).indexOf(entity!);
  if (between.length > 1 || row < 0) return UNKNOWN;
  const left = 1 - shares[entities.indexOf(chosen.entity)]!;
  return { entity: entity!, link: 'pronoun-by-gender', certainty: shares[row]! / left };
}

/** So sure is it at most where somebody without a name was spoken of since, or where it goes on from a doubtful one. */
const DOUBTFUL = 0.25;

const doubt = ({ entity, certainty }: Resolution): Resolution => ({
  entity,
  link: 'pronoun-by-gender',
  certainty: Math.min(certainty, DOUBTFUL),
});

/** From this certainty on a pronoun or a description tells whom the next pronoun takes up: else every fourth was wrong. */
const TELLING = 0.8;
/** So sure by itself a pronoun need not go on from one before. */
const SURE = 0.95;

/**
 * "Lund saw Hart. He waited. It rained. He said": no surer than the first "he", unless a name stands between; but "Lund said he
 * waited" tells it.
 */
function goesOnFromDoubt(state: State, { gender }: Mention, { entity, certainty }: Resolution): boolean {
  if (certainty > SURE) return false;
  const { mentions, resolutions, entities, tokens } = state;
  const own = entities[entity]!.mentions;
  let doubtful: Mention | null = null;
  for (let k = own.length - 1; k >= Math.max(0, own.length - MEMORY); k--) {
    const index = own[k]!;
    const before = mentions[index]!;
    const { kind, quoted, possessive, head } = before;
    if (doubtful !== null) {
      const sentence = tokens.sentence[doubtful.head];
      return kind !== 'name' || tokens.sentence[head] !== sentence || !isSubject(state, index);
    }
    if (quoted || possessive) continue;
    if (kind === 'name') return false;
    const told = kind === 'role' || (kind === 'pronoun' && before.gender === gender);
    if (told && resolutions[index]!.certainty < TELLING) doubtful = before;
  }
  return doubtful !== null;
}

/** The entity that has most; of equal ones the nearest. What may be a thing is nobody. */
function choose(sheet: Sheet, shares: Float64Array): Resolution {
  const { rows, entities, firsts } = sheet;
  let best = 0;
  let person = -1;
  let things = 0;
  for (let row = 0; row < rows; row++) {
    if (firsts[row] !== row) continue;
    if (shares[row]! > shares[best]!) best = row;
    if (isThing(sheet, row)) things += shares[row]!;
    else if (person < 0 || shares[row]! > shares[person]!) person = row;
  }
  const other = isThing(sheet, best);
  if (other && person < 0) return UNKNOWN;
  const taken = other ? person : best;
  const certainty = shares[taken]! / (taken === best ? 1 : 1 - things);
  const link = certainty > CLEAR ? 'pronoun-of-subject' : 'pronoun-by-gender';
  return { entity: entities[taken]!, link, certainty };
}

/**
 * Those whom the last sentence before names, where it does not name this one: no pronoun jumps back over them without a
 * clear lead.
 */
function findBetween(state: State, mention: Mention, index: number, entity: number): number[] {
  const { tokens, mentions } = state;
  const own = tokens.sentence[mention.head];
  let last = -1;
  const others: number[] = [];
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { head, quoted, possessive, kind } = mentions[i]!;
    const sentence = tokens.sentence[head]!;
    // "Lund's fate is unclear, but she said"
    if (quoted || (possessive && sentence !== own)) continue;
    if (sentence !== own && last >= 0 && sentence !== last) break;
    if (sentence !== own) last = sentence;
    const other = meantBy(state, i);
    if (other?.index === entity) return [];
    if (sentence === own || other === undefined || others.includes(other.index)) continue;
    if (kind === 'name' && mayMean(mention, other) && isShownPerson(state, other)) others.push(other.index);
  }
  return others;
}

/** "Wasp": nothing tells that it is a person, and it has one word. */
const isThing = ({ cells }: Sheet, row: number) => cells[row * WIDTH + COLUMN.person] === ANSWER.person.lone;

function mayMean(mention: Mention, entity: Entity): boolean {
  if (entity.type === 'organization' || (!entity.named && entity.type !== 'person')) return false;
  // "Reuters wrote of Lund. She said"
  if (entity.type === null && entity.named && guessType(entity) === 'organization') return false;
  return !clash(entity.gender, mention.gender);
}
