/**
 * Whose words a document holds: its owner's, whom it comes from, or who was said to write or issue it.
 *
 *     "the Harbour Board report", "a letter from the Harbour Board"  →  the Harbour Board
 *     "Lund said in a statement … The statement read"  →  Lund;   "the report"  →  nobody named
 */
import { wordSet } from '../../../article/word-set.js';
import { skipThe } from '../../quotations/cues/beside.js';
import { type Cue, isSpeaking, SPEAKING } from '../../quotations/cues/cue.js';
import { MEMORY } from './antecedents/sheet.js';
import type { Resolution, State } from './coreference-state.js';
import type { Entity } from '../entity.js';
import { findOrigin } from './find-origin.js';
import { findSender } from './find-sender.js';
import { findOnly } from '../entities/find-namesakes.js';
import { createNameless } from './index-roles.js';
import { isPlaceName } from '../../words/is-place-name.js';
import { PLATFORMS } from '../../words/platforms.js';
import type { Mention } from '../mention.js';
import { PARAGRAPH_STEP } from '../../words/number-sentences.js';

export function resolveDocument(
  state: State,
  mention: Mention,
  index: number,
  named: Entity | null,
): Resolution {
  const owner = isOnPlatform(state, mention) || isForCourt(state, mention, named) ? null : named;
  const word = documentKind(state.tokens.words[mention.head]!);
  // "the Lund ad" is of those who want Lund, or do not; "a Harbour Post op-ed" is a guest's.
  const isOfOthers =
    PICTURES.has(word) ||
    (word === 'ad' && owner?.type === 'person') ||
    (word === 'op-ed' && owner?.type !== 'person');
  if (isOfOthers) return createNameless(state, mention);
  const own = owner?.named === true && !isPlaceName(owner.parts) ? owner.index : -1;
  const author = own >= 0 ? own : findWriter(state, mention, index, owner, word);
  const sender = author >= 0 ? author : findSender(state, mention, index);
  const sentence = state.tokens.sentence[mention.head]!;
  const { parts = [] } = state.entities[sender] ?? {};
  if (sender >= 0 && !(parts.length > 0 && isPlaceName(parts)))
    state.documents.set(word, { entity: sender, sentence });
  else if (!mention.definite && isHeld(state, mention)) state.documents.set(word, { entity: -1, sentence });
  else if (!mention.definite) state.documents.delete(word);
  if (author < 0) return createNameless(state, mention);
  return { entity: author, link: 'document-of', certainty: 0.5 };
}

/** "a Snapchat message", "the Facebook post": of whoever wrote it there. */
const isOnPlatform = ({ tokens: { words } }: State, { first, head }: Mention) =>
  WRITTEN_THERE.has(words[head]!) && words.slice(first, head).some((word) => PLATFORMS.has(word));

const WRITTEN_THERE = new Set(['comment', 'message', 'page', 'post', 'poster', 'posts', 'tweet', 'video']);

/** "a Harbour Court brief": of whoever turns to the court. */
const isForCourt = ({ tokens: { words } }: State, { head }: Mention, named: Entity | null) =>
  PAPERS.has(words[head]!) && named?.parts.includes('court') === true;

const PAPERS = wordSet('affidavit brief briefs complaint declaration filing filings motion petition');

/** "A memo was leaked"; but "said in a memo", "according to a memo" */
const isHeld = ({ tokens: { words } }: State, { first }: Mention) =>
  (words[first] === 'a' || words[first] === 'an') && words[first - 1] !== 'in' && words[first - 1] !== 'to';

/** What is one and the same, whichever word the article takes. */
const documentKind = (noun: string) => KINDS.get(noun) ?? noun;
const KINDS = new Map(
  [
    ['ad', 'advertisement commercial spot'],
    ['book', 'autobiography biography memoir novel'],
    ['email', 'e-mail'],
    ['lawsuit', 'suit complaint'],
    ['memo', 'memorandum'],
    ['ruling', 'judgement judgment'],
    ['study', 'survey'],
    ['video', 'clip'],
  ].flatMap(([kind, nouns]) => nouns!.split(' ').map((noun): [string, string] => [noun, kind!])),
);
/** They may show words, but whose is not said by who made them. */
const PICTURES = new Set(['photo', 'photograph', 'picture', 'image']);

function findWriter(
  state: State,
  mention: Mention,
  index: number,
  owner: Entity | null,
  word: string,
): number {
  const origin = findOrigin(state, mention, index);
  if (origin >= 0 || owner !== null) return origin;
  if (!mention.definite) return findSubjectBehind(state, mention, index);
  // "Lund emailed staff … the email said": newer than any email before
  const writer = findSpeaker(
    state,
    mention,
    index,
    ({ form, token }) =>
      SPEAKING.has(form) && form !== 'inverted' && state.tokens.words[token] === `${word}ed`,
  );
  const known = recall(state, word, mention);
  // But whoever reported anything need not have written the report that is known.
  if (writer >= 0 && (known < 0 || word !== 'report')) return writer;
  if (known >= 0) return known;
  // "A memo was leaked. … The memo said": nobody is known to have written it, whoever spoke last.
  if (MESSAGES.has(word))
    return state.documents.has(word) ? -1 : findSpeaker(state, mention, index, isSpeaking);
  const kind = ISSUERS.get(word);
  const issuers = kind === undefined ? [] : namedHolders(state, kind);
  return issuers.length === 1 ? issuers[0]!.index : -1;
}

/** So many sentences later a document is another one. */
const FORGOTTEN = 24;

/** Whose a document is that was spoken of; -1: nobody's. */
export const findAuthorOf = (state: State, mention: Mention): number =>
  recall(state, documentKind(state.tokens.words[mention.head]!), mention);

/** Whose document of this kind was spoken of shortly before; -1: nobody's. */
function recall(state: State, noun: string, { head }: Mention): number {
  const last = state.documents.get(noun);
  if (last === undefined || state.tokens.sentence[head]! - last.sentence > FORGOTTEN) return -1;
  return last.entity;
}

/**
 * "Lund announced on Friday that … The statement read": of what was not spoken of, who spoke last, if just now; but in "Lund
 * said the letter said" who tells of it need not have written it. `speaks`: is it so said of somebody?
 */
function findSpeaker(state: State, { head }: Mention, index: number, speaks: (cue: Cue) => boolean): number {
  const { tokens, mentions, cues, resolutions } = state;
  const { sentence } = tokens;
  for (let i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
    const since = sentence[head]! - sentence[mentions[i]!.head]!;
    if (since > PARAGRAPH_STEP) break;
    const cue = cues[i] ?? null;
    if (cue !== null && speaks(cue)) return since === 0 ? -1 : resolutions[i]!.entity;
  }
  return -1;
}

const MESSAGES = new Set(['statement', 'release', 'email', 'tweet', 'letter', 'memo', 'post', 'message']);

/** "In a statement posted on Monday, Lund said": the subject behind the opening phrase. */
function findSubjectBehind(state: State, { first, head }: Mention, index: number): number {
  const { tokens, mentions, names } = state;
  const { words, sentence } = tokens;
  if (words[first - 1] !== 'in' || sentence[first - 2] === sentence[head]) return -1;
  const next = mentions
    .slice(index + 1, index + 5)
    .find(
      ({ kind, inside, first: at }) =>
        kind === 'name' && inside < 0 && words[skipThe(tokens, at - 1)] === ',',
    );
  return next !== undefined && sentence[next.head] === sentence[head]
    ? (findOnly(names, next)?.index ?? -1)
    : -1;
}

/** So many are looked at to see whether there is but one: every document asks. */
const MOST_HOLDERS = 40;

/** What kind of body writes such a document: "the ruling" is the court's, where the article names one court. */
const ISSUERS = new Map(
  Object.entries({ ruling: 'court', verdict: 'court', article: 'newspaper', editorial: 'newspaper' }),
);

/** Organisations by name that have the noun. */
export const namedHolders = (state: State, noun: string): Entity[] =>
  (state.byRole.get(noun) ?? [])
    .slice(0, MOST_HOLDERS)
    .filter(({ named, type }) => named && type === 'organization');
