/**
 * What tells how sure it is that a mention means a speaker: by what link, how clearly, how far the name is, what the
 * speaker is, and how many others there are.
 *
 *     he said.  →  bias, pronoun-of-subject, pronoun-of-subject-lead 0.9, person-of-2-words, rivals-1, …
 */
import { oneOf } from '../../../article/word-set.js';
import type { Entity } from '../../speakers/entity.js';
import { OFFICES } from '../../speakers/names/office-words.js';
import { lastWord } from '../../words/last-word.js';
import { isCountry } from '../../words/is-country.js';
import { Shape } from '../../words/shape.js';
import { isPlaceName } from '../../words/is-place-name.js';
import type { Attribution } from '../decision.js';
import type { Feature } from '../../models/logistic.js';
import type { Scene } from '../scene.js';
import { countBefore } from '../../count-before.js';
import { isPronounLink, type Link, meantBy } from '../../speakers/coreference/coreference-state.js';

/** Of the decision that the mention of the utterance of this number means this speaker. */
export function describeSpeaker(scene: Scene, number: number, decision: Attribution): Feature[] {
  const { link, certainty } = decision.resolution;
  const { type, parts } = decision.entity;
  const { kind } = scene.mentions[decision.mention]!;
  const rivals = countRivals(scene, number, decision);
  const sentences = measureName(scene, decision);
  // "“…,” she said. … “…,” she said. … “…,” she said": of whom nobody else is meant the name may be far.
  const farthest = isPronounLink(link) && type === 'person' && certainty > CLEAR ? NEAR : FARTHEST;
  const out: Feature[] = [
    ['bias', 1],
    [link, 1],
    [`${type ?? 'unknown'}-of-${Math.min(MOST_WORDS, parts.length)}-words`, 1],
    [`rivals-${rivals}`, 1],
    [`rivals-${rivals}-of-${kind}`, 1],
    [sentences < 0 ? 'name-ahead' : `name-${DISTANCES[Math.min(sentences, farthest)]!}`, 1],
  ];
  if (AMONG_SEVERAL.has(link)) {
    out.push([`${link}-lead`, Math.min(1, certainty)], ['name-far', Math.max(0, sentences) / FARTHEST]);
  }
  if (decision.inner) out.push(['inner-voice', 1]);
  if (isIndefinite(scene, decision.mention)) out.push(['indefinite', 1]);
  if (kind === 'role' || kind === 'document') out.push([`begins-${openingOf(scene, decision.mention)}`, 1]);
  if (type === 'organization') out.push(['organization', 1]);
  if (type === 'person' && isGenderless(scene, decision.entity)) out.push(['genderless', 1]);
  if (isNamedInside(scene, number, decision)) out.push(['named-inside', 1]);
  // "Nordhaven said" may be a government; "he" is never one.
  if (parts.length > 0 && isPlaceName(parts) && !isGovernment(scene, decision))
    out.push([isPronounLink(link) ? 'place-by-pronoun' : 'place', 1]);
  return out;
}

/** "China said": a country that has the verb to itself speaks by its government. */
function isGovernment(scene: Scene, { mention, entity }: Attribution): boolean {
  const { cues, mentions } = scene;
  const form = mentions[mention]!.kind === 'name' ? cues[mention]?.form : undefined;
  const own = form === 'subject' || form === 'over-aside' || form === 'inverted';
  return own && isCountry(entity.parts) && !isChild(scene, entity);
}

/** "India, 15, met Kenya, who …": girls may be called after a country. */
const isChild = ({ tokens: { words, shape }, mentions }: Scene, { mentions: own }: Entity) =>
  own.slice(0, MOST_MENTIONS).some((index) => {
    const next = mentions[index]!.last + 1;
    return words[next] === ',' && (words[next + 1] === 'who' || shape[next + 1] === Shape.number);
  });

/** So many mentions of an entity are looked at: each of its quotations asks. */
const MOST_MENTIONS = 200;

/** Longer names are all alike. */
const MOST_WORDS = 3;

/** Links that chose one of several: their lead over the next best counts. */
const AMONG_SEVERAL = new Set<Link>(
  oneOf('surname-of-several role-of-name role-by-focus pronoun-of-subject pronoun-by-gender'),
);

/** "a Norrvik Democrat" is one of many. */
function isIndefinite({ tokens, mentions }: Scene, mention: number): boolean {
  const { kind, first, roles } = mentions[mention]!;
  if (kind !== 'name' || roles.length > 0) return false;
  const { words } = tokens;
  return INDEFINITE.has(words[first - 1]!);
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

/** The word that a phrase without a name begins with, where it tells whether somebody known is meant. */
function openingOf({ tokens, mentions }: Scene, mention: number): string {
  const word = tokens.words[mentions[mention]!.first]!;
  return DETERMINERS.has(word) ? word : 'other';
}

const DETERMINERS = new Set([...INDEFINITE, 'the', 'this', 'that', 'his', 'her', 'its', 'their']);

/** Neither a first name nor an honorific tells whether it is a man or a woman: it may be no person at all. */
const isGenderless = ({ mentions }: Scene, { gender, mentions: own }: Entity) =>
  gender === null && !own.slice(0, MOST_MENTIONS).some((index) => mentions[index]!.honorific);

/** Whoever is named inside the quotation, and not by a transcript's label, is rarely the one who speaks. */
function isNamedInside(scene: Scene, number: number, { entity, mention }: Attribution): boolean {
  const own = entity.mentions;
  const { first, last } = scene.utterances[number]!;
  const { mentions } = scene;
  for (let i = countBefore(own, (index) => mentions[index]!.head < first); i < own.length; i++) {
    const { head } = mentions[own[i]!]!;
    if (head > last) return false;
    if (own[i] !== mention) return true;
  }
  return false;
}

/** So many mentions before and behind the source are looked at for others who might be meant, and so many tell. */
const AROUND = 40;
const MOST_RIVALS = 3;
const SENTENCES_BEFORE = 2;

/**
 * How many others of the speaker's type are named in the quotation's sentences and the two before, up to three; but only
 * whether there are any where the speaker is called by a name that none of them has a word of.
 */
function countRivals(scene: Scene, number: number, decision: Attribution): number {
  const rivals = findRivals(scene, number, decision);
  const { parts } = decision.entity;
  const named = scene.mentions[decision.mention]!.kind === 'name';
  const alike = rivals.some((other) => other.parts.some((part) => parts.includes(part)));
  return named && !alike ? Math.min(rivals.length, 1) : rivals.length;
}

function findRivals(scene: Scene, number: number, { entity, mention }: Attribution): readonly Entity[] {
  const { tokens, mentions, coreference, utterances } = scene;
  const from = tokens.sentence[utterances[number]!.first]! - SENTENCES_BEFORE;
  const to = tokens.sentence[utterances[number]!.last]!;
  const rivals: Entity[] = [];
  const end = Math.min(mentions.length, mention + AROUND);
  for (let i = Math.max(0, mention - AROUND); i < end && rivals.length < MOST_RIVALS; i++) {
    const { head, quoted } = mentions[i]!;
    const sentence = tokens.sentence[head]!;
    if (quoted || sentence < from || sentence > to) continue;
    const other = meantBy(coreference, i);
    if (other === undefined || other === entity || !other.named || other.type !== entity.type) continue;
    if (!rivals.includes(other)) rivals.push(other);
  }
  return rivals;
}

const CLEAR = 0.99;
/** So many sentences back a name is not far yet, and as far as can be. */
const NEAR = 8;
const FARTHEST = 10;
const DISTANCES =
  'here 1-back 2-back 3-4-back 3-4-back 5-8-back 5-8-back 5-8-back 5-8-back 9-back 9-back'.split(' ');

/** Named by whose they are: "Lund's campaign", "the Lund administration". */
const BY_OWNER = new Set(['administration', 'board', 'camp', 'campaign', 'government', 'office']);

/**
 * How many sentences before the mention the speaker's last name is, itself included: 0 to ten; -1 if all follow. Where an
 * office is meant that one holds, its word is as good as a name: "the president … the president".
 */
function measureName(
  { tokens, mentions, coreference }: Scene,
  { entity, mention, resolution }: Attribution,
): number {
  const own = entity.mentions;
  const byOwner = entity.parts.length === 0 && BY_OWNER.has(lastWord(entity.name));
  const { head: source } = mentions[mention]!;
  const word = tokens.words[source]!;
  const byOffice = resolution.link === 'role-of-name' && resolution.certainty === 1 && OFFICES.has(word);
  const before = countBefore(own, (index) => index <= mention);
  for (let i = before - 1; i >= Math.max(0, before - MOST_MENTIONS); i--) {
    const { kind, quoted, head } = mentions[own[i]!]!;
    const sentences = tokens.sentence[source]! - tokens.sentence[head]!;
    if (sentences >= FARTHEST) return FARTHEST;
    const { link } = coreference.resolutions[own[i]!]!;
    const again = byOffice && own[i] !== mention && link === 'role-of-name' && tokens.words[head] === word;
    const named = byOwner ? link === 'owned-organization' : kind === 'name' || again;
    if (named && (!quoted || own[i] === mention)) return sentences;
  }
  for (let i = before; i < Math.min(own.length, before + MOST_MENTIONS); i++) {
    if (mentions[own[i]!]!.kind === 'name') return -1;
  }
  return FARTHEST;
}
