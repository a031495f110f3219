/** Somebody an article speaks of, with all that it says about them: what coreference gathers. */
import type { SpeakerType } from '../../types.js';
import type { Gender } from './mention.js';

export interface Entity {
  readonly index: number;
  /** The fullest name so far; of an entity without a name, the phrase it is called by. */
  name: string;
  /** Small letters; empty for an entity without a name. */
  parts: readonly string[];
  suffix: string;
  type: SpeakerType | null;
  gender: Gender | null;
  /** Words of its roles and titles, small letters. */
  readonly roleWords: Set<string>;
  readonly roles: string[];
  readonly aliases: Map<string, number>;
  /** Indices into the mentions. */
  readonly mentions: number[];
  /** False for those without a name: "a senior aide". */
  readonly named: boolean;
}

export function createEntity(index: number, name: string, named: boolean): Entity {
  return {
    index,
    name,
    parts: [],
    suffix: '',
    type: null,
    gender: null,
    named,
    roleWords: new Set(),
    roles: [],
    aliases: new Map(),
    mentions: [],
  };
}
