/** Somebody an article speaks of, with all that it says about them: what coreference gathers. */
import type { SpeakerType } from '../../types.js';
import type { Gender } from '../words/lexicon.js';
import type { Style } from './mention.js';

/** What tells two of one surname apart: who sits in court, polices, leads a country or a state, or is married to who does. */
export type Office = 'bench' | 'police' | 'head' | 'consort';

export interface Entity {
  readonly index: number;
  /** The fullest name so far; of an entity without a name, the phrase it is called by. */
  name: string;
  /** Small letters; empty for an entity without a name. */
  parts: readonly string[];
  suffix: string;
  type: SpeakerType | null;
  gender: Gender | null;
  /** With the full name. */
  style: Style | null;
  /** With the full name. */
  office: Office | null;
  /** Only pronouns told the gender. */
  inferred: boolean;
  /** Words of its roles and titles, small letters. */
  roleWords: ReadonlySet<string>;
  readonly roles: string[];
  /** What it is called, with how often. */
  aliases: ReadonlyMap<string, number>;
  /** Indices into the mentions. */
  readonly mentions: number[];
  /** Sentence of the last mention outside quotes, -1 for none. */
  lastSentence: number;
  /** How often it is named without doubt, and how often by its first name alone. */
  timesNamed: number;
  timesByFirstName: number;
  /** Index of the mention that first named it in full, or as nobody else can be ("Mr. Lund"); infinite for none. */
  firstNaming: number;
  /** False for those without a name: "a senior aide". */
  readonly named: boolean;
}

/** Says of somebody whether it is so. */
export type Filter = (entity: Entity) => boolean;

/** Most entities are named in passing; they share these. */
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_ALIASES: ReadonlyMap<string, number> = new Map();

/** A new one behind the others, with what is known of it at once. */
export function addEntity(
  entities: Entity[],
  name: string,
  named: boolean,
  known: Partial<Pick<Entity, 'parts' | 'suffix' | 'type' | 'gender' | 'style' | 'office'>>,
): Entity {
  const entity: Entity = {
    index: entities.length,
    name,
    parts: known.parts ?? [],
    suffix: known.suffix ?? '',
    type: known.type ?? null,
    gender: known.gender ?? null,
    style: known.style ?? null,
    office: known.office ?? null,
    inferred: false,
    lastSentence: -1,
    timesNamed: 0,
    timesByFirstName: 0,
    firstNaming: Infinity,
    named,
    roleWords: NO_WORDS,
    roles: [],
    aliases: NO_ALIASES,
    mentions: [],
  };
  entities.push(entity);
  return entity;
}

/** False where the word was known. */
export function addRoleWord(entity: Entity, word: string): boolean {
  if (entity.roleWords.has(word)) return false;
  if (entity.roleWords === NO_WORDS) entity.roleWords = new Set<string>().add(word);
  else (entity.roleWords as Set<string>).add(word);
  return true;
}

/** How often it was called so before. */
export function countAlias(entity: Entity, name: string): number {
  const before = entity.aliases.get(name) ?? 0;
  if (entity.aliases === NO_ALIASES) entity.aliases = new Map<string, number>().set(name, 1);
  else (entity.aliases as Map<string, number>).set(name, before + 1);
  return before;
}

/** Notes the gender that a pronoun tells of somebody of whom nothing else tells it. */
export function inferGender(entity: Entity, gender: Gender | null): void {
  if (gender === null || entity.gender !== null) return;
  entity.gender = gender;
  entity.inferred = true;
}
