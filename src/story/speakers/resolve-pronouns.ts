/**
 * Whom a pronoun means: the mentions before it are weighed by distance, by place in their sentence and by gender.
 *
 *     "Ada Lund met the mayor. She said …"  →  Ada Lund
 */
import { hangsOnPreposition } from '../quotations/cue.js';
import { isHardlyPerson } from './is-hardly-person.js';
import { isSubject, type Resolution, type State, UNKNOWN } from './coreference-state.js';
import type { Entity } from './entity.js';
import { Shape } from './find-tokens.js';
import { clash, findNamesakes } from './group-names.js';
import { AUXILIARY, CONJUNCTION, PREPOSITION, SPEECH_VERB, VERB } from './lexicon.js';
import type { Mention } from './mention.js';

/** What a mention weighs that lies too far back. */
const FADED = 0.1;
/** What subjects weigh more: of a sentence, of the one right before the pronoun's, of a clause behind "said" in its own. */
const SUBJECT = 1.2;
const SUBJECT_BEFORE = 1.7;
const INNER_SUBJECT = 0.8;
/** What who speaks behind the verb, or is the topic, weighs more than another subject. */
const INVERTED = 0.5;
/** What a name weighs that nothing tells to be a person's, of several words and of one. */
const HARDLY = 0.4;
const LONE = 0.2;
/** How far back a pronoun may reach, in mentions. */
const MEMORY = 40;
/** From this lead on nobody else is meant. */
const CLEAR = 0.35;

/** "he", "she"; `others`: who is not meant. */
export function resolvePronoun(
  state: State,
  mention: Mention,
  index: number,
  others: ReadonlySet<number> = NOBODY,
): Resolution {
  const ahead = findAhead(state, mention, index);
  if (ahead >= 0) return { entity: ahead, link: 'pronoun-of-subject', certainty: 0.8 };
  const weighed: Weighed[] = [];
  const from = Math.max(0, index - MEMORY);
  const namedInQuote = findNamedInQuote(state, mention, index);
  for (let i = index - 1; i >= from; i--) {
    const { entity } = state.resolutions[i]!;
    if (others.has(entity)) continue;
    if (entity < 0 || state.mentions[i]!.plural || !fits(state.names.entities[entity]!, mention)) continue;
    const weight = weighAntecedent(state, mention, i) * (namedInQuote.has(entity) ? 0.3 : 1);
    if (weight > 0) addWeight(weighed, entity, weight);
  }
  return choose(state, weighed);
}

interface Weighed {
  readonly entity: number;
  weight: number;
}

/** The weightiest mention of an entity counts, its others a little. */
function addWeight(weighed: Weighed[], entity: number, weight: number): void {
  for (const known of weighed) {
    if (known.entity !== entity) continue;
    known.weight = Math.max(known.weight, weight) + 0.15 * Math.min(known.weight, weight);
    return;
  }
  weighed.push({ entity, weight });
}

/** "In his book, Lund said": in an opening phrase the pronoun may mean the subject that follows. */
function findAhead(state: State, mention: Mention, index: number): number {
  const { tokens, mentions } = state;
  const sentence = tokens.sentence[mention.head]!;
  let first = mention.first;
  while (first > 0 && tokens.sentence[first - 1] === sentence && mention.first - first < 6) first--;
  if (first === mention.first || (tokens.classes[first]! & (PREPOSITION | CONJUNCTION)) === 0) return -1;
  if (!mention.possessive && (tokens.classes[first]! & CONJUNCTION) === 0) return -1;
  for (let j = index + 1; j < mentions.length && j < index + 6; j++) {
    const next = mentions[j]!;
    if (tokens.sentence[next.head] !== sentence) return -1;
    if (next.kind !== 'name' || next.quoted || next.possessive || tokens.shape[next.first - 1] !== Shape.mark)
      continue;
    const found = findNamesakes(state.names, next);
    return found.length === 1 && fits(found[0]!, mention) ? found[0]!.index : -1;
  }
  return -1;
}

function choose(state: State, weighed: readonly Weighed[]): Resolution {
  let best: Weighed | null = null;
  let next = 0;
  for (const one of weighed) {
    if (
      best === null ||
      one.weight > best.weight ||
      (one.weight === best.weight && one.entity < best.entity)
    ) {
      next = best?.weight ?? 0;
      best = one;
    } else if (one.weight > next) next = one.weight;
  }
  if (best === null) return UNKNOWN;
  const lead = 1 - next / best.weight;
  const known = state.names.entities[best.entity]!.gender !== null;
  const certainty = known ? lead : lead * 0.7;
  return { entity: best.entity, link: lead > CLEAR ? 'pronoun-of-subject' : 'pronoun-by-gender', certainty };
}

function fits(entity: Entity, mention: Mention): boolean {
  return entity.type !== 'organization' && !clash(entity.gender, mention.gender);
}

const NOBODY: ReadonlySet<number> = new Set();

/** Nobody says their own name: those named in the quotation beside the pronoun are hardly its speakers. */
function findNamedInQuote(state: State, mention: Mention, index: number): ReadonlySet<number> {
  let named: Set<number> | null = null;
  const sentence = state.tokens.sentence[mention.head];
  for (let i = index - 1; i >= 0 && state.tokens.sentence[state.mentions[i]!.head] === sentence; i--) {
    const before = state.mentions[i]!;
    if (before.quoted && before.kind === 'name') (named ??= new Set()).add(state.resolutions[i]!.entity);
  }
  return named ?? NOBODY;
}

/** "Voss said Lund was right": Lund, behind a verb of speech and before a verb. */
function isInnerSubject({ tokens, mentions }: State, i: number): boolean {
  const { first, last } = mentions[i]!;
  const before = tokens.words[first - 1] === 'that' ? first - 2 : first - 1;
  return (
    ((tokens.classes[before] ?? 0) & SPEECH_VERB) !== 0 &&
    ((tokens.classes[last + 1] ?? 0) & (AUXILIARY | VERB)) !== 0
  );
}

function weighAntecedent(state: State, mention: Mention, i: number): number {
  const { tokens } = state;
  const before = state.mentions[i]!;
  const { entity, link } = state.resolutions[i]!;
  const distance = tokens.sentence[mention.head]! - tokens.sentence[before.head]!;
  const blocks = tokens.block[mention.head]! - tokens.block[before.head]!;
  let weight = 4.2 - 0.75 * distance - 0.4 * blocks;
  if (weight <= 0) return FADED;
  const cue = state.cues[i];
  // "said Lund's plan": the plan is not Lund.
  const owner = before.possessive && cue?.form === 'inverted';
  const speaks = cue?.strong === true && cue.form !== 'contested' && cue.form !== 'noun' && !owner;
  // "The plan fails, said Lund, the mayor." and "As for Lund, he": in focus as a subject would be.
  const inverted = speaks && cue.form === 'inverted' && distance - blocks <= 1;
  const topic = isTopic(state, before);
  const subject = inverted || topic || isSubject(state, i);
  if (inverted || topic) weight += INVERTED;
  if (subject) weight += distance === 1 ? SUBJECT_BEFORE : SUBJECT;
  else if (distance === 0 && isInnerSubject(state, i)) weight += INNER_SUBJECT;
  if (speaks) weight += 1;
  else if (cue?.form === 'subject' || cue?.form === 'over-aside') weight += 0.6;
  if (before.quoted) weight *= 0.2;
  // "Lund's plan failed when she": the owner of the subject is in focus too.
  if (before.possessive) weight *= subject && distance === 0 ? 0.85 : 0.6;
  if (before.inside >= 0) weight *= 0.6;
  const hangs = !topic && hangsOnPreposition(tokens, before);
  if (hangs) weight *= 0.8;
  if (state.names.entities[entity]!.gender !== null) weight *= 1.3;
  else if (isHardlyPerson(state, state.names.entities[entity]!))
    weight *= state.names.entities[entity]!.parts.length > 1 ? HARDLY : LONE;
  if (!state.names.entities[entity]!.named) {
    const inFocus = subject && (before.definite || (distance === 0 && before.type === 'person'));
    weight *= speaks && distance <= 1 ? 1 : speaks || inFocus ? 0.6 : 0;
  }
  if (!hangs && isIntroduction(state, i)) weight *= 1.25;
  return link === 'pronoun-by-gender' || link === 'role-by-focus' ? weight * 0.8 : weight;
}

/** "As for Lund, he said": the sentence is about Lund. */
function isTopic({ tokens }: State, { first }: Mention): boolean {
  return (
    tokens.words[first - 1] === 'for' &&
    tokens.words[first - 2] === 'as' &&
    tokens.shape[first - 2] === Shape.capital
  );
}

/** "…, which worries Per Voss, president of …": who is introduced is about to speak. */
function isIntroduction(state: State, i: number): boolean {
  const { link, entity } = state.resolutions[i]!;
  return (
    link === 'full-name' &&
    state.names.entities[entity]!.mentions[0] === i &&
    state.mentions[i]!.roles.length > 0
  );
}

/** "it" and "they": the last organisation in focus; "they" may be people nobody named. */
export function resolveIt(state: State, mention: Mention, index: number): Resolution {
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const before = state.mentions[i]!;
    const { entity } = state.resolutions[i]!;
    if (before.quoted || entity < 0) continue;
    const { type } = state.names.entities[entity]!;
    const single = type === 'organization' || (before.kind === 'document' && state.cues[i]?.strong === true);
    const suits = mention.plural ? before.plural || type === 'organization' : single;
    if (suits && (isSubject(state, i) || before.kind === 'document'))
      return { entity, link: 'pronoun-by-gender', certainty: 0.3 };
  }
  return UNKNOWN;
}

/** "who", "which": the mention right before it; behind an aside (", 59, of Nordhaven, who") the sentence's subject. */
export function resolveRelative(state: State, mention: Mention, index: number): Resolution {
  const { tokens } = state;
  if (tokens.words[mention.first] === 'that') return resolveThat(state, mention, index);
  const aside = tokens.words[mention.first - 1] === ',' && tokens.words[mention.first] === 'who';
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = state.mentions[i]!;
    if (tokens.sentence[before.head] !== tokens.sentence[mention.head]) break;
    if (before.inside >= 0) continue;
    const gap = mention.first - before.last;
    const inAside = aside && gap <= ASIDE_GAP;
    const near =
      gap <= RELATIVE_GAP || (inAside && (tokens.words[before.last + 1] === ',' || isSubject(state, i)));
    if (!near) continue;
    const { entity, certainty } = state.resolutions[i]!;
    return { entity, link: 'relative-of-name', certainty };
  }
  return UNKNOWN;
}

/** How far a relative pronoun may stand behind what it means, in tokens: over a comma or a dash, or over an aside. */
const RELATIVE_GAP = 3;
const ASIDE_GAP = 12;

/** "a letter from his doctor that says": the last document before it. */
function resolveThat(state: State, mention: Mention, index: number): Resolution {
  const { tokens } = state;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const before = state.mentions[i]!;
    if (tokens.sentence[before.head] !== tokens.sentence[mention.head]) break;
    if (before.kind !== 'document') continue;
    const { entity, certainty } = state.resolutions[i]!;
    return { entity, link: 'relative-of-name', certainty };
  }
  return UNKNOWN;
}
