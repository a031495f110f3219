/**
 * Whom a description means that the article gave to nobody: who is in focus, if nothing speaks against it.
 *
 *     "Ada Lund spoke for an hour. The Norrvik candidate said"  →  Ada Lund
 */
import { hangsOnPreposition, isSpeaking } from '../../quotations/cues/cue.js';
import { isSubject, OPENERS, type Resolution, type State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { clash, findNamesakes } from '../entities/group-names.js';
import { hasGenitive } from '../mentions/find-tail.js';
import { KINDS } from './index-roles.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { RELATIONS } from '../clean-roles.js';
import { MEMORY } from './antecedents/sheet.js';
import { isHardlyPerson, isShownPerson } from './is-hardly-person.js';
import { DETERMINER, PEOPLE, POSSESSIVE } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';
import { weighAntecedents } from './resolve-pronouns.js';

/** So clearly one must be in focus to be meant by a role that nobody gave them. */
const FOCUSED = 0.3;
/** So clearly by a description that says little. */
const CLEAR = 0.5;
/** So clearly whom the article calls otherwise. */
const LIKELY = 0.7;
/** And so where somebody else may be meant. */
const SURE = 0.85;

/** `isOther`: who is not meant. Null: nobody, or it is not clear who. */
export function resolveByFocus(
  state: State,
  mention: Mention,
  index: number,
  owner: Entity | null,
  isOther: (entity: Entity) => boolean,
): Resolution | null {
  const { tokens, bearers } = state;
  const head = tokens.words[mention.head]!;
  if (mention.type !== 'person') return null;
  if (SERVANTS.has(head) || RULERS.has(head)) return null;
  // "This reporter" is the author.
  if (REPORTERS.includes(head) && tokens.words[mention.first] === 'this') return null;
  if (!opensDefinite(state, mention) || bringsOwn(state, mention)) return null;
  if (isOfficeByTitle(state, mention)) return null;
  const general = mention.head - mention.first < 2 && !KINDS.has(head);
  const telling = general && isTelling(state, mention);
  if (general && !telling) return null;
  // A film holds the attention as little as whom the article calls otherwise.
  const { entity, certainty } = weighAntecedents(
    state,
    mention,
    index,
    (other) => isOther(other) || isHardlyPerson(state, other),
  );
  const focus = state.names.entities[entity];
  if (focus?.named !== true || !isShownPerson(state, focus) || hasOtherTrade(focus, head)) return null;
  // "the prime minister" is hardly the mayor.
  if (head === 'minister' && tokens.words[mention.head - 1] === 'prime' && focus.roles.length > 0)
    return null;
  if (owner !== null && isOfOwner(state, mention, owner, focus)) return null;
  if (isInOwnClause(state, mention, index, entity) || isAddressed(state, mention, index, focus)) return null;
  const alone = isAlone(state, mention, index, (other) => other === focus || (!telling && isOther(other)));
  // Here or farther on the article calls somebody else so.
  const bearer = bearers.get(head) ?? entity;
  if (bearer >= 0 && bearer !== entity && mention.head - mention.first < 2) return null;
  const rivalled = !alone || bearer !== entity;
  const known = focus.roles.length > 0 ? LIKELY : FOCUSED;
  const owned = hasGenitive(tokens, mention.first, mention.head);
  if (owned && !isFirstPerson(state, focus)) return null;
  const held = (rivalled || owned) && holdsLastSentence(state, mention, index, entity);
  if (((telling && !alone) || owned) && !held) return null;
  const least = rivalled ? (held ? FOCUSED : SURE) : telling ? CLEAR : known;
  return certainty < least
    ? null
    : { entity, link: 'role-by-focus', certainty: held ? Math.max(LIKELY, certainty) : certainty };
}

/** "the Norrvik City Coroner's report": an office with capitals that owns something, and was given to nobody. */
const isOfficeByTitle = ({ tokens }: State, { first, head, possessive }: Mention) =>
  possessive &&
  tokens.shape[head] === Shape.capital &&
  tokens.shape[head - 1] === Shape.capital &&
  head - first > 1;

/** "the detective on the case", "the officer who came": whoever is told by more than a name is somebody new. */
function bringsOwn({ tokens }: State, { head, last }: Mention): boolean {
  const { words, shape, classes } = tokens;
  if (BINDING.has(words[last + 1] ?? '')) return true;
  if (!COMPLEMENTS.has(words[head + 1] ?? '')) return false;
  let k = head + 2;
  while (((classes[k] ?? 0) & (DETERMINER | POSSESSIVE)) !== 0) k++;
  // "the secretary of state" is an office.
  return shape[k] === Shape.lower && words[k] !== 'state';
}

/** "Lund met the minister", "Lund left after the minister said": another than the subject of the sentence. */
function isInOwnClause(state: State, { first }: Mention, index: number, focus: number): boolean {
  const { tokens, mentions, resolutions, cues } = state;
  const own = tokens.sentence[first]!;
  const joined = OPENERS.has(tokens.words[first - 1]!);
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { quoted, possessive, last, head } = mentions[i]!;
    if (tokens.sentence[head] !== own) return false;
    if (quoted || possessive || resolutions[i]!.entity !== focus) continue;
    if (joined && isSubject(state, i)) return true;
    const object = i === index - 1 && cues[index] == null && first - last <= CLAUSE;
    if (object && isOneClause(tokens, last, first)) return true;
  }
  return false;
}

function isOneClause({ shape }: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (shape[k] === Shape.mark) return false;
  return true;
}

/** "the comedian asked Lund": nor is he Lund. */
function isAddressed({ tokens, mentions, names }: State, { last }: Mention, index: number, focus: Entity) {
  const next = mentions[index + 1];
  if (next?.kind !== 'name' || next.possessive || next.quoted || next.first - last > CLAUSE) return false;
  return isOneClause(tokens, last, next.first) && findNamesakes(names, next).includes(focus);
}

/** Tokens from a subject to its object. */
const CLAUSE = 4;

const BINDING = new Set(['who', 'whose']);
const COMPLEMENTS = new Set(['of', 'on', 'for', 'at', 'behind']);

/** "Norrvik director of the board" brings in somebody new, who was not called so. */
const opensDefinite = ({ tokens }: State, { first, head }: Mention) =>
  hasGenitive(tokens, first, head) || (tokens.classes[first]! & (DETERMINER | POSSESSIVE)) !== 0;

/** They speak for somebody, and are nobody who was not called so. */
const SERVANTS = new Set(
  'adviser advisor aide attorney family lawyer spokesman spokesperson spokeswoman'.split(' '),
);

/** Everybody knows them without the article, which need not have named them. */
const RULERS = new Set('king monarch pope premier president queen'.split(' '));

/** "the candidate" is not the host who asked: who only reports is called by nothing else. */
const hasOtherTrade = ({ roles }: Entity, head: string) =>
  roles.length > 0 &&
  !REPORTERS.includes(head) &&
  roles.every((role) => REPORTERS.some((trade) => role.toLowerCase().includes(trade)));
const REPORTERS = 'anchor columnist correspondent host interviewer journalist moderator reporter'.split(' ');

/** "the Swede" */
export const isOrigin = ({ tokens }: State, { first, head }: Mention) =>
  head === first + 1 && (tokens.classes[head]! & PEOPLE) !== 0;

/**
 * "the 46-year-old", "the Swede", "the singer": said of the one whom the article is about. "The woman" and "the crowd" say
 * too little to mean somebody named before.
 */
function isTelling(state: State, mention: Mention): boolean {
  const head = state.tokens.words[mention.head]!;
  return head.endsWith('-year-old') || TRADES.has(head) || isOrigin(state, mention);
}

const TRADES = new Set(
  'actor actress artist athlete author ballerina batsman biographer bowler boxer captain cellist champion chef choreographer columnist comedian composer cricketer cyclist dancer defender designer director dj drummer essayist film-maker filmmaker footballer forward goalkeeper golfer guitarist historian illustrator jockey lyricist marathoner midfielder model mogul musician novelist painter philosopher photographer pianist pitcher player playwright poet presenter producer quarterback racer rapper rider rower runner screenwriter sculptor singer skater skier skipper songwriter soprano sprinter star striker surfer swimmer tenor tycoon violinist vocalist winger wrestler writer youtuber'.split(
    ' ',
  ),
);

/** "Lund's strategist" is not Lund, and "Lund's brother" and "the Lund supporter" nobody who was spoken of. */
function isOfOwner({ tokens }: State, { first, head }: Mention, owner: Entity, focus: Entity): boolean {
  if (owner === focus) return true;
  return hasGenitive(tokens, first, head) ? RELATIONS.has(tokens.words[head]!) : owner.type === 'person';
}

/** "said the Swede", "the Swede left", but not "It rankles with the Swede" */
const acts = (state: State, mention: Mention, index: number) =>
  isSpeaking(state.cues[index]) || (isSubject(state, index) && !hangsOnPreposition(state.tokens, mention));

/**
 * "Lund was glad that she beat Voss. “…,” said the Swede": whoever acts here is the speaker of the last sentence, or else
 * its subject.
 */
function holdsLastSentence(state: State, mention: Mention, index: number, focus: number): boolean {
  const { tokens, mentions, resolutions, cues } = state;
  if (!acts(state, mention, index)) return false;
  const own = tokens.sentence[mention.head]!;
  let last = -1;
  let subject = -1;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const { head: at, quoted, last: end } = mentions[i]!;
    const sentence = tokens.sentence[at]!;
    if (quoted || sentence === own) continue;
    if (last >= 0 && sentence !== last) break;
    last = sentence;
    // "“…,” said Lund. “…,” said the Swede": somebody else's turn.
    if (isSpeaking(cues[i]))
      return resolutions[i]!.entity === focus && !(opensQuoted(state, last) && opensQuoted(state, own));
    // "Lund and Voss met": either may be meant.
    if (isSubject(state, i))
      subject =
        mentions[i + 1]!.first === end + 2 && tokens.words[end + 1] === 'and' ? -1 : resolutions[i]!.entity;
  }
  return subject === focus;
}

const opensQuoted = ({ tokens, sentenceStart }: State, sentence: number) =>
  tokens.quoted[sentenceStart[sentence]! + 1]! > 0;

/** "Harbour's coach" is hardly a player named since: whom the article begins with. */
const isFirstPerson = (state: State, focus: Entity) =>
  focus === state.names.entities.find((entity) => entity.named && isShownPerson(state, entity));

/** So many sentences back nobody else may be named. */
const NEAR = 2;

/** Nobody else who might be meant is named in the sentence and in those right before. */
function isAlone(
  state: State,
  { head, gender }: Mention,
  index: number,
  isNoRival: (entity: Entity) => boolean,
): boolean {
  const { tokens, mentions, resolutions, names } = state;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const other = mentions[i]!;
    if (tokens.sentence[head]! - tokens.sentence[other.head]! > NEAR) return true;
    const entity = names.entities[resolutions[i]!.entity];
    if (other.kind !== 'name' || other.quoted || entity === undefined || isNoRival(entity)) continue;
    if (entity.type !== 'organization' && !clash(entity.gender, gender) && !isHardlyPerson(state, entity))
      return false;
  }
  return true;
}
