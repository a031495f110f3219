/** Where the people and organisations of an article are found by their names and by parts of them. */
import type { Entity } from '../entity.js';

export interface NameIndex {
  readonly entities: Entity[];
  /** Full names by surname. */
  readonly bySurname: Map<string, Entity[]>;
  /** People by any other part of their full name. */
  readonly byPart: Map<string, Entity[]>;
  /** Surnames that stand alone somewhere. */
  readonly alone: Set<string>;
  /** Surnames that stand somewhere with nothing but "Jr." or the like behind them. */
  readonly juniors: Set<string>;
  /** By the whole name, small letters, without "the". */
  readonly byName: Map<string, Entity>;
  /** People by nicknames of their first names. */
  readonly byNickname: Map<string, Entity[]>;
  /** Organisations by the initials, and by the first and last word, of their names. */
  readonly byInitials: Map<string, Entity>;
  readonly byEdge: Map<string, Entity>;
  /** Organisations by the last word of their names, where it can stand for them. */
  readonly byHead: Map<string, Entity[]>;
  /** Who goes by two names: the second one's entity with the first one's. */
  readonly same: Map<Entity, Entity>;
  /** Surnames by first letter and length, to find misspelt ones. */
  readonly bySpelling: Map<number, Spelt[]>;
}

/** A surname as it was when its owner was added. */
export interface Spelt {
  readonly surname: string;
  readonly entity: Entity;
}

/** The most holders of one part of a name that are looked at. */
const MOST = 8;

export function createNameIndex(): NameIndex {
  return {
    entities: [],
    bySurname: new Map(),
    byPart: new Map(),
    alone: new Set(),
    juniors: new Set(),
    byName: new Map(),
    byNickname: new Map(),
    byInitials: new Map(),
    byEdge: new Map(),
    byHead: new Map(),
    same: new Map(),
    bySpelling: new Map(),
  };
}

/** Adds to a list under a key, once, as long as the list is short. */
export function pushCapped<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MOST && !list.includes(value)) list.push(value);
}
