/**
 * Is somebody else meant than who bears the role, because another was named since? Each check looks back over the mentions
 * of a paragraph or two, 40 at most.
 *
 *     "Sen. Ada Lund … ¶ Bo Voss left the hall. The senator …"  →  Bo Voss was named since: nobody is meant for sure
 */
import { ASKING } from '../../quotations/cues/clause-words.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { clash, DETERMINER } from '../../words/lexicon.js';
import { KIN } from '../../words/kin.js';
import { PLATFORMS } from '../../words/platforms.js';
import { MEMORY } from './antecedents/sheet.js';
import { isSubject, meantBy, type Resolution, type State } from './coreference-state.js';
import { CROWDS } from '../../words/nouns.js';

/** A person who bears the role, and another one named since. */
export const isOvertakenByPerson = (state: State, mention: Mention, known: Resolution) =>
  mention.type === 'person' &&
  (isOvertakenByName(state, mention, known) || isOvertakenBySubject(state, mention, known));

/** "the Norrvik-born actress", "the lawmaker": not who was not called so, where somebody else was named since. */
function isOvertakenByName(state: State, mention: Mention, { entity }: Resolution): boolean {
  const { tokens, resolutions, entities } = state;
  const anew =
    GENERAL.has(tokens.words[mention.head]!) ||
    findModifiers(state, mention).some((word) => ORIGIN.test(word));
  if (!anew || !entities[entity]!.named) return false;
  for (let i = resolutions.length - 1; i >= Math.max(0, resolutions.length - MEMORY); i--) {
    const other = meantBy(state, i);
    if (other?.index === entity) return false;
    if (other !== undefined && other.parts.length > 1 && suits(other, mention)) return true;
  }
  return false;
}

const GENERAL = new Set(['lawmaker', 'legislator', 'politician']);
const ORIGIN = /-(?:based|born|raised|trained|educated)$/;

/** "Sen. Ada Lund … Sen. Bo Hart … ¶ Voss left. The senator": of several none, where another is the paragraph's subject. */
function isOvertakenBySubject(state: State, mention: Mention, { entity, certainty }: Resolution): boolean {
  const { tokens, mentions, resolutions, entities } = state;
  const known = entities[entity]!;
  const near = tokens.sentence[mention.head]! - known.lastSentence < FAR;
  if (near || !known.named || certainty === 1 || findModifiers(state, mention).length > 0) return false;
  const block = tokens.block[mention.head]!;
  const oldest = Math.max(0, resolutions.length - MEMORY);
  for (let i = resolutions.length - 1; i >= oldest && tokens.block[mentions[i]!.head] === block; i--) {
    const other = meantBy(state, i);
    if (other !== undefined && other !== known && isSubject(state, i) && suits(other, mention)) return true;
  }
  return false;
}

/** So many sentences back somebody is out of sight. */
const FAR = 3;

/** "the agency": another body was named since the one that the article calls so. */
export function isOvertakenByBody(state: State, { lastSentence: last }: Entity, mention: Mention): boolean {
  const sentence = state.tokens.sentence[mention.head]!;
  if (sentence - last <= 1) return false;
  const from = state.resolutions.length;
  for (let i = from - 1; i >= Math.max(0, from - MEMORY); i--) {
    const other = state.mentions[i]!;
    if (sentence - state.tokens.sentence[other.head]! > 1) return false;
    const { type = 'person', parts = [] } = meantBy(state, i) ?? {};
    if (other.quoted || type === 'person' || isPlaceName(parts)) continue;
    if (parts.length > 1 || PLATFORMS.has(parts[0]!)) return true;
  }
  return false;
}

/** What stands between the determiner and the noun. */
export function findModifiers(state: State, mention: Mention): string[] {
  const words: string[] = [];
  for (let k = mention.first; k < mention.head; k++) {
    if ((state.tokens.classes[k]! & DETERMINER) === 0) words.push(state.tokens.words[k]!);
  }
  return words;
}

/** A phrase of that type and gender may mean that one. */
export function suits(entity: Entity, mention: Mention): boolean {
  if (clash(entity.gender, mention.gender)) return false;
  return mention.type === 'organization' ? entity.type === 'organization' : entity.type !== 'organization';
}

/**
 * Whether a relative whom the article does not name was spoken of since whoever is in focus, and may be meant as well.
 *
 *     "Lund met his uncle. “Listen,” the old sailor said"   →  the uncle may be
 */
export function isOvertakenByKin({ tokens, mentions }: State, { head }: Mention, index: number): boolean {
  const own = tokens.sentence[head]!;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const other = mentions[i]!;
    if (own - tokens.sentence[other.head]! > 1) return false;
    if (other.kind === 'role' && KIN.has(tokens.words[other.head]!)) return true;
  }
  return false;
}

/**
 * Whether the last sentence before a pronoun is about somebody whom nothing names, so that it hardly means whom it seems to.
 *
 *     "Lund sold the Swede. … It hurt the Swede. … he said"   →  the Swede may be
 *     "Lund left. A docker, who was there, spoke of it. … he said"   →  the docker may be; but not whoever asked
 */
export function isOvertakenByNameless(
  state: State,
  mention: Mention,
  index: number,
  entity: number,
): boolean {
  const { tokens, mentions, resolutions, cues } = state;
  const own = tokens.sentence[mention.head];
  let last = -1;
  let nameless = false;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { first, head, quoted, kind, definite, plural, possessive, type } = mentions[i]!;
    const sentence = tokens.sentence[head]!;
    if (quoted) continue;
    if (sentence === own) {
      if (resolutions[i]!.entity === entity) return false;
      continue;
    }
    if (last >= 0 && sentence !== last) break;
    last = sentence;
    const other = meantBy(state, i);
    // "The docker, who gave his name as Bo, left"
    const apart = kind === 'pronoun' && possessive && mentions[i - 1]?.kind === 'relative';
    if (other?.index === entity && !apart) return false;
    const begins =
      tokens.sentence[first - 1] !== sentence && !ASKING.has(tokens.words[cues[i]?.token ?? -1]!);
    nameless ||=
      kind === 'role' &&
      (definite || begins) &&
      !plural &&
      type === 'person' &&
      !CROWDS.has(tokens.words[head]!);
  }
  return nameless;
}
