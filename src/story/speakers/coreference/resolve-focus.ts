/**
 * Whom a description means that the article gave to nobody: who is in focus, if nothing speaks against it.
 *
 *     "Ada Lund spoke for an hour. The Norrvik candidate said"  →  Ada Lund
 */
import { wordSet } from '../../../article/word-set.js';
import { meantBy, type Resolution, type State, UNKNOWN } from './coreference-state.js';
import type { Entity, Filter } from '../entity.js';
import { DETERMINER, FIRST_PERSON, PEOPLE, POSSESSIVE, TITLE } from '../../words/lexicon.js';
import { hasGenitive } from '../../words/genitive.js';
import { KINDS } from './index-roles.js';
import { Shape } from '../../words/shape.js';
import { MEMORY } from './antecedents/sheet.js';
import { findLastHolder, NOBODY } from './find-last-holder.js';
import { isParty } from './contradicts.js';
import { isHardlyPerson, isShownPerson } from './is-hardly-person.js';
import { isOfBody } from './is-of-body.js';
import { isSomebodyElse } from './is-somebody-else.js';
import { findModifiers, isOvertakenByKin, suits } from './is-overtaken.js';
import type { Mention } from '../mention.js';
import { weighAntecedents } from './resolve-pronouns.js';
import { isSpeaking } from '../../quotations/cues/cue.js';
import { lastWord } from '../../words/last-word.js';
import { CROWDS, kinOf } from '../../words/nouns.js';

/** So clearly one must be in focus to be meant by a description that nobody gave them. */
const CLEAR = 0.5;
/** So clearly whom the article calls otherwise. */
const LIKELY = 0.7;
/** And so where somebody else may be meant. */
const SURE = 0.8;
/** And where another had the last sentence. */
const SUREST = 0.85;
/** And where the noun is hardly said of who is in focus. */
const SUREST_APART = 0.95;

/** `isOther`: who is not meant. Null: nobody, or it is not clear who. */
export function resolveByFocus(
  state: State,
  mention: Mention,
  index: number,
  owner: Entity | null,
  isOther: Filter,
): Resolution | null {
  if (!mayMeanFocus(state, mention, owner)) return null;
  // A film holds the attention as little as whom the article calls otherwise.
  const weigh = (isLeftOut: Filter) =>
    weighAntecedents(
      state,
      mention,
      index,
      (other) => isOther(other) || isHardlyPerson(state, other) || isLeftOut(other),
    );
  const clearest = weigh(() => false);
  // "Lund met Voss. “…,” the Norrvik Republican said": whoever is elected, if anybody is
  const elected =
    clearest.certainty < SUREST_APART && isPartisanOfHome(state, mention)
      ? weigh((other) => !isElected(other))
      : UNKNOWN;
  const { entity, certainty } = elected.entity >= 0 ? elected : clearest;
  const focus = state.entities[entity];
  if (focus?.named !== true || isSomebodyElse(state, mention, index, focus, certainty)) return null;
  const unclear =
    isOvertakenByKin(state, mention, index) || certainty < findLeast(state, mention, index, focus, isOther);
  return unclear ? null : { entity, link: 'role-by-focus', certainty };
}

/** Whether the words of a description allow for somebody who was not called so. */
function mayMeanFocus(state: State, mention: Mention, owner: Entity | null): boolean {
  const { type, first, head } = mention;
  // "Lund's strategist", "the Lund supporter"
  if (owner?.type === 'person') return false;
  const noun = state.tokens.words[head]!;
  if (type !== 'person' || CROWDS.has(noun) || isOneOfSeveral(state, mention)) return false;
  if (APART.has(noun) && !isOfOneself(state, mention)) return false;
  // "Norrvik director of the board" brings in somebody new; "Harbour's coach" is hardly who was spoken of.
  if ((state.tokens.classes[first]! & (DETERMINER | POSSESSIVE)) === 0) return false;
  // "“…,” my editor told me": somebody of the narrator's own.
  if ((state.tokens.classes[first]! & FIRST_PERSON) !== 0) return false;
  if (hasGenitive(state.tokens, first, head) || bringsOwn(state, mention) || isOfBody(state, mention))
    return false;
  if (isNational(state, mention) && isOfGuest(state, mention)) return false;
  return !isNounAlone(state, mention) || isTelling(state, mention) || isOffice(state, mention);
}

/** "the commissioner"; but "the conductor, who drives a tram," is told of anew. */
const isOffice = ({ tokens: { words, classes } }: State, { head }: Mention) =>
  (classes[head]! & TITLE) !== 0 && words[head + 1] !== ',';

/** "the singer", "the woman": a noun alone. */
const isNounAlone = (state: State, mention: Mention) =>
  (mention.head - mention.first < 2 || isNational(state, mention)) &&
  !KINDS.has(state.tokens.words[mention.head]!);

/** How clearly somebody must be in focus to be meant. */
function findLeast(state: State, mention: Mention, index: number, focus: Entity, isOther: Filter): number {
  const { first, head } = mention;
  const telling = isNounAlone(state, mention);
  const alone = isAlone(state, mention, index, (other) => other === focus || isOther(other));
  if (APART.has(state.tokens.words[head]!))
    return alone && isShownPerson(state, focus) ? SUREST_APART : Infinity;
  // "Ada Lund, a columnist, wrote of it. The mayor said"
  const trade = isOffice(state, mention) || TRADES.has(state.tokens.words[head]!);
  if (head - first < 2 && trade && focus.roles.some(isApart)) return Infinity;
  // Here or farther on the article calls somebody else so.
  const bearer = state.bearers.get(state.tokens.words[head]!) ?? focus.index;
  if (bearer !== focus.index && head - first < 2) return Infinity;
  // "Sen. Lund met Voss. “…,” the Norrvik Republican said"
  if (isPartisanOfHome(state, mention) && isSpeaking(state.cues[index]) && isMember(focus)) return CLEAR;
  const holder = findLastHolder(state, mention, index, telling);
  const held = holder === focus.index;
  if (telling && !isTelling(state, mention))
    return alone && held && state.cues[index] != null ? SURE : Infinity;
  // "Lund told of the storm. “…,” the president said."
  if (head - first < 3 && state.tokens.words[head] === 'president') {
    if (state.cues[index] == null || focus.roles.some(isApart)) return Infinity;
    return alone && held ? LIKELY : (alone || held) && isMostNamed(state, focus) ? SUREST : Infinity;
  }
  if (!alone || bearer !== focus.index)
    return held ? LIKELY : telling ? Infinity : holder === NOBODY ? SURE : SUREST;
  return !telling && focus.roles.length > 0 ? LIKELY : CLEAR;
}

/** Whom an article names most, it may call the president without having said that they are. */
const isMostNamed = ({ mostNamed: { person, untyped } }: State, { timesNamed }: Entity) =>
  timesNamed >= Math.max(OFTEN, person, untyped);
const OFTEN = 2;

/** "the Norrvik Republican" */
const isPartisanOfHome = ({ tokens: { words, classes } }: State, { first, head }: Mention) =>
  head - first > 1 && isParty(words[head]!) && (classes[first]! & DETERMINER) !== 0;

const isMember = ({ roles }: Entity) => roles.some((role) => MEMBER.test(role));

/** Or may be so: who is nominated, too. */
const isElected = (entity: Entity) => isMember(entity) || entity.roles.some((role) => ELECTED.test(role));
const ELECTED =
  /(?:^| )(?:speaker|leader|governor|gov\.?|mayor|representative|delegate|lawmaker|candidate|nominee|republican|democrat)$/i;

/** Of a parliament: a president is a leader, too, but of no such home. */
const MEMBER =
  /(?:^| )(?:congress(?:wo)?man|rep\.?|sen\.?|senator|chair(?:m[ae]n|woman)?|(?:democratic|majority|minority|republican) leader|whip)$/i;

/** "the detective on the case", "the officer who came": whoever is told by more than a name is somebody new. */
function bringsOwn({ tokens }: State, { head }: Mention): boolean {
  const { words, shape, classes } = tokens;
  if (!COMPLEMENTS.has(words[head + 1]!)) return false;
  let k = head + 2;
  while ((classes[k]! & (DETERMINER | POSSESSIVE)) !== 0) k++;
  // "the secretary of state" is an office.
  return shape[k] === Shape.lower && words[k] !== 'state';
}

const COMPLEMENTS = new Set(['at', 'behind', 'for', 'of', 'on', 'who', 'whose']);

/**
 * Nobody who was not called so: who speaks for somebody; about others, as about who was hurt, tried or taught; for a
 * newspaper; without being named; or whom everybody knows without the article.
 */
const APART = wordSet(`
adviser advisor aide analyst attorney family lawyer spokesman spokesperson spokeswoman
boss chief coach coroner detective doctor employer friend headmaster headmistress headteacher investigator judge manager neighbor neighbour officer owner principal prosecutor sergeant sheriff teacher trainer
anchor columnist correspondent host interviewer journalist moderator reporter
bystander eyewitness insider official onlooker operative passer-by passerby source staffer whistleblower witness
king monarch pope premier queen
`);

/** "the 73-year-old attorney", "the retired officer", "the harbour chief": told of one whom the article is about. */
function isOfOneself(state: State, mention: Mention): boolean {
  const words = findModifiers(state, mention);
  const isOwn = (word: string) => word === 'retired' || word.endsWith('-year-old');
  return words.some(isOwn) || (words.length > 0 && HEADS.has(state.tokens.words[mention.head]!));
}

const HEADS = new Set(['boss', 'chief', 'owner']);

const isApart = (role: string) => APART.has(lastWord(role).toLowerCase());

/** "the second docker", "the last man up", "the old man": one of several whom nothing names, or who is told of now; but not "the first lady". */
const isOneOfSeveral = ({ tokens: { words, shape } }: State, { first, head }: Mention) =>
  head > first + 1 &&
  ((AGES.has(words[first + 1]!) && (words[head] === 'man' || words[head] === 'woman')) ||
    (PLACES.has(words[first + 1]!) && words[head] !== 'lady') ||
    (words[first + 1] === 'new' && shape[first + 1] === Shape.lower));
const AGES = new Set(['elderly', 'old', 'older', 'young', 'younger']);

/** Right behind the article. */
const PLACES = wordSet('fifth first fourth last next only other second third');

/** "the Swede", "the South African" */
const isNational = ({ tokens }: State, { first, head }: Mention) =>
  head <= first + 2 && (tokens.classes[head]! & (PEOPLE | TITLE)) === PEOPLE;

/** "Lund met a Dane and a Swede. “…,” the Swede said": whoever came in so a little before, and has no name. */
function isOfGuest({ tokens: { words } }: State, { first, head }: Mention): boolean {
  let came = first - 1;
  while (came > first - LONGEST_STAY && words[came] !== words[head]) came--;
  return words[came] === words[head] && (words[came - 1] === 'a' || words[came - 1] === 'another');
}

/** In tokens. */
const LONGEST_STAY = 60;

/**
 * "the 46-year-old", "the mum-of-two", "the Swede", "the singer": said of the one whom the article is about. "The woman" and "the crowd" say
 * too little to mean somebody named before.
 */
function isTelling(state: State, mention: Mention): boolean {
  const head = state.tokens.words[mention.head]!;
  return head.endsWith('-year-old') || kinOf(head) !== head || TRADES.has(head) || isNational(state, mention);
}

const TRADES = wordSet(
  'actor actress artist athlete author ballerina batsman biographer bowler boxer captain cellist champion chef choreographer columnist comedian composer cricketer cyclist dancer defender designer director dj drummer essayist film-maker filmmaker footballer forward goalkeeper golfer guitarist historian illustrator jockey lyricist marathoner midfielder model mogul musician novelist painter philosopher photographer pianist pitcher player playwright poet presenter producer quarterback racer rapper rider rower runner screenwriter sculptor singer skater skier skipper songwriter soprano sprinter star striker surfer swimmer tenor tycoon violinist vocalist winger wrestler writer youtuber',
);

/** So many sentences back nobody else may be named. */
const NEAR = 2;

/** Nobody else who might be meant is named in the sentence and in those right before. */
function isAlone(state: State, mention: Mention, index: number, isNoRival: Filter): boolean {
  const { tokens, mentions } = state;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const other = mentions[i]!;
    if (tokens.sentence[mention.head]! - tokens.sentence[other.head]! > NEAR) return true;
    const entity = meantBy(state, i);
    if (other.kind !== 'name' || other.quoted || entity === undefined || isNoRival(entity)) continue;
    if (suits(entity, mention) && !isHardlyPerson(state, entity)) return false;
  }
  return true;
}
