/**
 * Which body is meant by a noun that names none. Whom "the company" and "the group" mean where nobody is called so: the
 * one body that was just named.
 *
 *     "Blaufisch opened a shop. … The company said"  →  Blaufisch;   "Blaufisch sued Rotfisch. The company said"  →  nobody
 */
import { lastWord } from '../../words/last-word.js';
import { wordSet } from '../../../article/word-set.js';
import { isSpeaking } from '../../quotations/cues/cue.js';
import { meantBy, type Resolution, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { createNameless } from './index-roles.js';
import { findModifiers } from './is-overtaken.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { FIRST_NAME, lookUp } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { MEMORY } from './antecedents/sheet.js';
import { namedHolders } from './resolve-documents.js';

/**
 * The entity, or null: "the company", and "the ratings firm" of Norrvik Ratings; but "the law firm" and "the other company" may
 * be any.
 */
export function findBodyInFocus(state: State, mention: Mention): Entity | null {
  const noun = state.tokens.words[mention.head]!;
  if (!BODIES.has(noun) && !SPEAKERS.has(noun)) return null;
  const words = findModifiers(state, mention);
  const { tokens, mentions, resolutions, cues } = state;
  const sentence = tokens.sentence[mention.head]!;
  const found = new Set<Entity>();
  const speaking = new Set<Entity>();
  for (let i = resolutions.length - 1; i >= Math.max(0, resolutions.length - MEMORY); i--) {
    const other = mentions[i]!;
    if (sentence - tokens.sentence[other.head]! > FARTHEST) break;
    const entity = meantBy(state, i);
    if (other.quoted || entity === undefined || !mayBeCompany(entity)) continue;
    if (isWorkplace(state, entity)) continue;
    found.add(entity);
    if (isSpeaking(cues[i])) speaking.add(entity);
  }
  // "Blaufisch said that it had bought Rotfisch. The company"
  const meant = found.size === 1 && BODIES.has(noun) ? found : speaking;
  const [only] = meant;
  return meant.size === 1 && words.every((word) => only!.parts.indexOf(word) > 0) ? only! : null;
}

/** "said Lund, a trader at Blaufisch, which": named but as where somebody works who does not lead it. */
function isWorkplace({ mentions }: State, { mentions: own }: Entity): boolean {
  const [first = 0] = own;
  if (own.some((i) => i !== first && mentions[i]!.kind !== 'relative')) return false;
  const { kind, name, start } = mentions[first]!;
  const holder = mentions[first - 1];
  if (kind !== 'name' || holder?.kind !== 'name' || holder.end > start) return false;
  return holder.roles.some((role) => role.endsWith(` ${name}`) && !LEADING.test(role));
}

/** Whose company is spoken of with them; but not "head of markets at Blaufisch" nor its "investment director". */
const LEADING =
  /\b(?:boss|ceo|chair(?:m[ae]n|woman|person)?|chief executive|founder|owner|president|spokes(?:m[ae]n|woman|person))\b|^(?:(?:executive|general|managing) )?director\b(?! of .* at )|^head\b(?! of .* at )/i;

/** So many sentences back it was named. */
const FARTHEST = 2;

/** An organisation that may be a company or a group, or something of which nothing tells that it is a person. */
function mayBeCompany({ type, parts, roles }: Entity): boolean {
  // "On the message board Blaufisch"
  if (isPlaceName(parts) || roles.some((role) => PUBLIC.has(lastWord(role)))) return false;
  if (type === 'organization') return !parts.some((part) => PUBLIC.has(part));
  return type === null && (lookUp(parts[0]!) & FIRST_NAME) === 0;
}

const BODIES = wordSet(
  'airline automaker carmaker charity chipmaker company conglomerate consultancy firm group insurer manufacturer non-profit nonprofit organisation organization retailer startup supermarket think-tank watchdog',
);
/** Of which only one that spoke is meant. */
const SPEAKERS = wordSet(
  'agency broadcaster lobby magazine network newspaper outlet publication regulator site tabloid website',
);
/** Words in whose names none of them is meant. */
const PUBLIC = wordSet(
  'army assembly board cabinet city coast commission committee congress council county court department fbi force house ministry nation nations navy parliament party police school senate state states union university',
);

/** Of nobody's editorial board: the body that was so called, or the one paper that the article names. */
export function resolveEditors(state: State, mention: Mention): Resolution {
  const known = state.byRole.get('editorial')?.at(-1);
  const papers = namedHolders(state, 'newspaper');
  const paper = known ?? papers[0];
  return paper?.named === true && papers.length <= 1
    ? { entity: paper.index, link: 'role-of-name', certainty: 0.7 }
    : createNameless(state, mention);
}
