/**
 * Whose words a document holds: its owner's, whom it comes from, or who was said to write or issue it.
 *
 *     "the Harbour Board report", "a letter from the Harbour Board"  →  the Harbour Board
 *     "Lund said in a statement … The statement read"  →  Lund;   "the report"  →  nobody named
 */
import { isSpeaking } from '../../quotations/cues/cue.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Resolution, State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { findOrigin } from './find-origin.js';
import { findSender } from './find-sender.js';
import { findSuer } from './find-suer.js';
import { findNamesakes } from '../entities/find-namesakes.js';
import { createNameless } from './index-roles.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { PLATFORMS } from '../../words/name-words.js';
import { hasGenitive } from '../mentions/find-tail.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

export function resolveDocument(
  state: State,
  mention: Mention,
  index: number,
  named: Entity | null,
): Resolution {
  const owner = isOnPlatform(state, mention) ? null : named;
  const word = kindOf(state.tokens.words[mention.head]!);
  if (PICTURES.has(word) || (word === 'ad' && isByWord(state, mention, owner)))
    return createNameless(state, mention);
  const own = owner?.named === true && !isPlaceName(owner.parts) ? owner.index : -1;
  const author = own >= 0 ? own : findAuthor(state, mention, index, owner, word);
  if (author >= 0) {
    keep(state, word, author, mention);
    return { entity: author, link: 'document-of', certainty: 0.5 };
  }
  const sender = findSender(state, mention, index);
  if (sender >= 0) keep(state, word, sender, mention);
  else if (opensSentence(state, mention, word))
    state.documents.set(word, { entity: -1, mention: index, sentence: state.tokens.sentence[mention.head]! });
  else if (!mention.definite) state.documents.delete(word);
  return createNameless(state, mention);
}

/** "In a statement, Lund said", "In a statement on the quay Lund said"; a report is not of whom it is about. */
const opensSentence = ({ tokens, sentenceStart }: State, { first, head, last }: Mention, word: string) =>
  tokens.words[first - 1] === 'in' &&
  (tokens.words[last + 1] === ',' ||
    (MESSAGES.has(word) &&
      !FOREIGN.has(tokens.words[last + 1]!) &&
      sentenceStart[tokens.sentence[head]!] === first - 1));

/** "In a letter against the Harbour Board Lund said": whoever comes next may not be who wrote it. */
const FOREIGN = new Set(['about', 'against', 'by', 'from', 'seen', 'sent', 'signed', 'written']);

/** "the Lund ad" is of those who want Lund, or do not; "Lund's ad" is Lund's. */
const isByWord = ({ tokens }: State, { first, head }: Mention, owner: Entity | null) =>
  owner?.type === 'person' && !hasGenitive(tokens, first, head);

/** "a Snapchat message", "the Facebook post": of whoever wrote it there. */
function isOnPlatform({ tokens }: State, { first, head }: Mention): boolean {
  const { words } = tokens;
  for (let k = first; k < head; k++)
    if (PLATFORMS.has(words[k]!)) return words[k + 1] !== "'s" && WRITTEN_THERE.has(words[head]!);
  return false;
}

const WRITTEN_THERE = new Set(['comment', 'message', 'post', 'posts', 'tweet', 'video']);

/** What is one and the same, whichever word the article takes. */
const kindOf = (noun: string) => KINDS.get(noun) ?? noun;
const KINDS = new Map(
  [
    ['ad', 'advertisement commercial spot'],
    ['email', 'e-mail'],
    ['lawsuit', 'suit complaint'],
    ['memo', 'memorandum'],
    ['ruling', 'judgement judgment'],
    ['study', 'survey'],
  ].flatMap(([kind, nouns]) => nouns!.split(' ').map((noun): [string, string] => [noun, kind!])),
);
/** They may show words, but whose is not said by who made them. */
const PICTURES = new Set(['photo', 'photograph', 'picture', 'image']);

function findAuthor(
  state: State,
  mention: Mention,
  index: number,
  owner: Entity | null,
  word: string,
): number {
  const origin = findOrigin(state, mention, index);
  if (origin >= 0 || owner !== null) return origin;
  if (!mention.definite) return findSubjectBehind(state, mention, index);
  const known = recall(state, word, mention);
  if (known >= 0) return known;
  const writer =
    word === 'lawsuit' ? findSuer(state, mention, index) : findWriter(state, mention, index, word);
  if (writer >= 0) return writer;
  if (MESSAGES.has(word) && !state.documents.has(word))
    return isToldOf(state, mention, index) ? -1 : findSpeaker(state, mention, index);
  const kind = ISSUERS.get(word);
  const issuers = kind === undefined ? [] : namedHolders(state, kind);
  return issuers.length === 1 ? issuers[0]!.index : -1;
}

/** "Lund said the letter said": who tells of it in its own sentence need not have written it. */
function isToldOf({ tokens, mentions, cues }: State, { head }: Mention, index: number): boolean {
  const { sentence } = tokens;
  const oldest = Math.max(0, index - MEMORY);
  for (let i = index - 1; i >= oldest && sentence[mentions[i]!.head] === sentence[head]; i--)
    if (mentions[i]!.kind !== 'document' && mentions[i]!.type !== null && isSpeaking(cues[i])) return true;
  return false;
}

/** So many sentences later a document is another one. */
const FORGOTTEN = 24;

function keep(state: State, noun: string, entity: number, { head }: Mention): void {
  const { parts } = state.names.entities[entity]!;
  if (LAWS.has(noun) || (parts.length > 0 && isPlaceName(parts))) return;
  state.documents.set(noun, { entity, mention: -1, sentence: state.tokens.sentence[head]! });
}

/** Whose a document is that was spoken of; -1: nobody's. */
export const findAuthorOf = (state: State, mention: Mention): number =>
  recall(state, kindOf(state.tokens.words[mention.head]!), mention);

/** Whose document of this kind was spoken of shortly before; -1: nobody's. */
function recall(state: State, noun: string, { head }: Mention): number {
  const last = state.documents.get(noun);
  if (last === undefined || state.tokens.sentence[head]! - last.sentence > FORGOTTEN) return -1;
  return last.entity >= 0 ? last.entity : findSpeakerBehind(state, last.mention);
}

/** "In a statement, Lund said": who speaks in its sentence, behind it. */
function findSpeakerBehind({ tokens, mentions, cues, resolutions }: State, index: number): number {
  const { head, last } = mentions[index]!;
  const sentence = tokens.sentence[head];
  for (let i = index + 1; i < resolutions.length && tokens.sentence[mentions[i]!.head] === sentence; i++) {
    const cue = cues[i];
    if (cue == null || !isSpeaking(cue)) continue;
    const against = tokens.words[last + 1] !== ',' && DENIED.has(tokens.words[cue.token]!);
    return against ? -1 : resolutions[i]!.entity;
  }
  return -1;
}

/** "In a letter on the quay Lund denied it": hers, or one against her. */
const DENIED = new Set(['denied', 'disputed', 'rejected']);

/** "Lund announced on Friday that … The statement read": of what was not spoken of, who spoke last, if just now. */
function findSpeaker(
  { tokens, mentions, cues, resolutions }: State,
  { head }: Mention,
  index: number,
): number {
  const oldest = Math.max(0, index - MEMORY);
  for (let i = index - 1; i >= oldest; i--) {
    if (tokens.sentence[head]! - tokens.sentence[mentions[i]!.head]! > PARAGRAPH_STEP) break;
    const { kind, type } = mentions[i]!;
    if (kind !== 'document' && type !== null && isSpeaking(cues[i])) return resolutions[i]!.entity;
  }
  return -1;
}

const MESSAGES = new Set(['statement', 'release', 'email', 'tweet', 'letter', 'memo', 'post', 'message']);

/** What many have a part in, and nobody speaks through. */
const LAWS = new Set(
  'act agreement amendment bill constitution law legislation plan proposal resolution rule treaty'.split(' '),
);

/** "In a statement posted on Monday, Lund said": the subject behind the opening phrase. */
function findSubjectBehind(
  { tokens, mentions, names }: State,
  { first, head }: Mention,
  index: number,
): number {
  if (first < 1 || tokens.words[first - 1] !== 'in') return -1;
  if (tokens.sentence[first - 2] === tokens.sentence[head]) return -1;
  for (let j = index + 1; j < mentions.length && j <= index + 4; j++) {
    const next = mentions[j]!;
    if (tokens.sentence[next.head] !== tokens.sentence[head]) return -1;
    const behind = tokens.words[next.first - 1] === ',' || tokens.words[next.first - 2] === ',';
    if (next.kind !== 'name' || next.quoted || next.possessive || !behind) continue;
    const found = findNamesakes(names, next);
    return found.length === 1 ? found[0]!.index : -1;
  }
  return -1;
}

/** What kind of body writes such a document: "the ruling" is the court's, where the article names one court. */
const ISSUERS = new Map([
  ['ruling', 'court'],
  ['verdict', 'court'],
  ['article', 'newspaper'],
  ['editorial', 'newspaper'],
]);

/** Organisations by name that have the noun; of many the first two. */
export function namedHolders(state: State, noun: string): Entity[] {
  const found: Entity[] = [];
  for (const entity of state.byRole.get(noun) ?? []) {
    if (entity.named && entity.type === 'organization' && found.push(entity) === 2) break;
  }
  return found;
}

/** "Lund emailed voters … The email": the verb says who wrote it. */
function findWriter(
  { tokens, mentions, cues, resolutions }: State,
  { head }: Mention,
  index: number,
  noun: string,
): number {
  const verb = WRITING.get(noun);
  if (verb === undefined) return -1;
  const oldest = Math.max(0, index - MEMORY);
  for (let i = index - 1; i >= oldest; i--) {
    if (tokens.sentence[head]! - tokens.sentence[mentions[i]!.head]! > PARAGRAPH_STEP) break;
    const cue = cues[i];
    // "emailed supporters": not they, though they stand behind the verb.
    const writes = cue?.form !== 'contested' && cue?.form !== 'inverted';
    if (cue !== null && cue !== undefined && writes && tokens.words[cue.token] === verb)
      return resolutions[i]!.entity;
  }
  return -1;
}

const WRITING = new Map([
  ['email', 'emailed'],
  ['tweet', 'tweeted'],
  ['post', 'posted'],
  ['message', 'posted'],
]);
