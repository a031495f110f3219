import { wordSet } from '../../../article/word-set.js';
import { isSpeaking } from '../../quotations/cues/cue.js';
import type { State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';

/**
 * "Harbour Strategies", "Norrvik": nothing tells that it is a person, nor a pronoun, it never spoke, and the first word is no
 * first name.
 */
export function isHardlyPerson(state: State, entity: Entity): boolean {
  const { type, parts, gender } = entity;
  if (type !== null || gender !== null || parts.length === 0) return false;
  if (opensWithFirst(entity)) return false;
  return !hasSpoken(state, entity) && !isCalledWho(state, entity);
}

/** "Lund, who heads the board" */
const isCalledWho = ({ tokens, mentions }: State, { mentions: own }: Entity) =>
  own.slice(-SEEN).some((index) => {
    const next = mentions[index]!.last + 1;
    return tokens.words[tokens.words[next] === ',' ? next + 1 : next] === 'who';
  });

/** "Mayor Lund", "Ada Lund", "Xu Lund said": shown to be a person; "Tilda" may be a film. */
export function isShownPerson(state: State, entity: Entity): boolean {
  const { type, parts } = entity;
  if (type !== null) return type === 'person';
  return parts.length > 1 && (opensWithFirst(entity) || hasSpoken(state, entity));
}

const hasSpoken = ({ cues }: State, { mentions: own }: Entity) =>
  own.slice(-SEEN).some((index) => isSpeaking(cues[index]));

/** "lives in Ballin West", "Ballin Heights is quiet": called as a place is, or never named but as one is. */
export const isOnlyPlace = ({ tokens, mentions }: State, { parts, mentions: own }: Entity): boolean =>
  SITES.has(parts.at(-1)!) ||
  own.slice(-SEEN).every((index) => PLACING.has(tokens.words[mentions[index]!.first - 1]!));

/** Few of them are surnames. */
const SITES = wordSet(
  'airport arena avenue beach bridge casino creek estate harbour heights hotel island islands mills plaza quay resort river road square stadium station street tonight valley village',
);

const PLACING = new Set(['across', 'around', 'at', 'in', 'near', 'outside', 'the', 'through']);

/** So many mentions of somebody are looked at. */
const SEEN = 12;

/** "Ada Lund", "T.J. Lund" */
const opensWithFirst = ({ name, parts }: Entity) =>
  (lookUp(parts[0]!) & FIRST_NAME) !== 0 || INITIALS.test(name);
const INITIALS = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}/u;
