/**
 * Where grammar alone says that a mention is not whose words a quotation holds:
 *
 *     The clerk says Lund “has no patience”            Lund is the subject of the quoted words
 *     Voss called Lund’s plan a “gamble”               Lund, or what is Lund's, is what is so called
 *     Lund spoke — which the Post called rare — “…”    the Post stands in a remark between dashes
 *     Party leader and Mayor Ada Lund said: “…”       the leader is Lund
 *     “…,” the old hand told Lund                      Lund is told
 *     Lund wrote on Twitter: “…”                       Twitter is where it was said
 *     “…,” Lund says, according to the Post            the Post passes it on
 */
import { DASHES } from '../../words/dashes.js';
import { Shape, type Tokens } from '../../words/find-tokens.js';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  JUDGING_VERB,
  PREPOSITION,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { PLATFORMS } from '../../words/name-words.js';
import { beginsAt, skipThe } from '../cues/beside.js';
import type { Cue } from '../cues/cue.js';
import { firstWord, type Utterance } from '../utterance.js';
import { NAMING } from '../cues/naming.js';
import { isObjectOfQuoted } from './is-object-of-quoted.js';
import { isOfEarlierClause } from './is-of-earlier-clause.js';
import { findNextStatement } from './says-more.js';
import { entityOf, type Scene } from '../scene.js';

/** Of the candidates those that may speak. Who is spoken of is nowhere in the article the one who says so. */
export function dropThoseWhoCannotSpeak(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): number[] {
  const { tokens, mentions, cues } = scene;
  const speaks = (index: number) => speaksBefore(scene, utterance, index);
  const isSpokenOf = findSpokenOf(scene, utterance, candidates);
  const introduced = candidates.some((index) => speaks(index) && introduces(tokens, cues[index]!, utterance));
  const statement = findNextStatement(tokens, utterance);
  const tagged = candidates.some((index) =>
    isTagged(tokens, mentions[index]!, cues[index] ?? null, utterance),
  );
  return candidates.filter(
    (index) =>
      !isSpokenOf(index) &&
      !isObject(tokens, utterance, mentions[index]!) &&
      !standsBetweenDashes(tokens, utterance, mentions[index]!) &&
      !isFirstOfTwoTitles(tokens, mentions, index) &&
      (tokens.sentence[mentions[index]!.head] !== statement || mentions[index]!.head < utterance.first) &&
      !isPlatform(tokens, mentions[index]!) &&
      !isOfEarlierClause(scene, utterance, index) &&
      !isTold(tokens, mentions[index]!, utterance) &&
      !isObjectOfQuoted(tokens, utterance, mentions[index]!, cues[index] ?? null) &&
      !(tagged && cues[index]?.form === 'according') &&
      !(introduced && opensNext(tokens, mentions[index]!, utterance)) &&
      !isToldOf(tokens, mentions, cues[index] ?? null, utterance, index) &&
      !(
        isOwnerOfSubject(tokens, mentions[index]!, utterance) &&
        candidates.some((other) => other !== index && speaks(other))
      ),
  );
}

/** In the sentence of the quotation, before it, by a verb that has no better subject. */
function speaksBefore({ tokens, cues }: Scene, { first }: Utterance, index: number): boolean {
  const cue = cues[index] ?? null;
  const before = cue !== null && cue.token < first && cue.form !== 'contested';
  return before && tokens.sentence[cue.token] === tokens.sentence[first];
}

/** Tells of a candidate whether it means the subject of the quoted words; but "Lund said she “has no regrets”" is of herself. */
function findSpokenOf(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): (index: number) => boolean {
  const { tokens, mentions } = scene;
  const subject = candidates.find((index) => isSubjectOfQuoted(tokens, utterance, mentions[index]!));
  if (subject === undefined) return () => false;
  const isAnother = (index: number) =>
    index !== subject && entityOf(scene, index) === entityOf(scene, subject);
  if (candidates.some((index) => isAnother(index) && speaksBefore(scene, utterance, index)))
    return () => false;
  return (index) => index === subject || (entityOf(scene, subject) >= 0 && isAnother(index));
}

/** "Lund told the board on Monday, “…”": a verb of speech shortly before a comma or a colon before the quotation. */
const introduces = ({ words }: Tokens, { strong, token }: Cue, { first }: Utterance) =>
  strong && (words[first - 1] === ',' || words[first - 1] === ':') && first - token <= LONGEST_WAY;

const LONGEST_WAY = 12;

/** "“…,” the statement reads, according to the Post": the Post only passes it on. */
const isTagged = (tokens: Tokens, mention: Mention, cue: Cue | null, { last }: Utterance) =>
  beginsAt(tokens, mention, last + 1) && cue?.form === 'subject' && cue.token === mention.last + 1;

/** "Lund told the board, “It holds.” Voss added …": whoever is in the next sentence. */
const opensNext = ({ words, shape }: Tokens, { first }: Mention, { last }: Utterance) =>
  first === last + 1 && words[shape[last] === Shape.mark && words[last] !== '.' ? last - 1 : last] === '.';

/** "Voss said that Lund's plan “would ruin us”": whose plan it is does not say so, where somebody else speaks. */
function isOwnerOfSubject(
  tokens: Tokens,
  { possessive, first, last }: Mention,
  utterance: Utterance,
): boolean {
  const { words, classes, shape } = tokens;
  if (!possessive || words[skipThe(tokens, first - 1)] !== 'that') return false;
  let k = words[last + 1] === "'s" ? last + 2 : last + 1;
  const from = k;
  while (k < utterance.first && shape[k] === Shape.lower && (classes[k]! & SMALL) === 0) k++;
  const word = firstWord(tokens, utterance);
  const finite = (classes[word]! & (AUXILIARY | VERB)) !== 0 || FINITE.test(words[word]!);
  return k === utterance.first && k > from && k - from <= 4 && shape[word] === Shape.lower && finite;
}

/** "shows", "wasn't" */
const FINITE = /(?:s|n['’]t)$/;
const SMALL = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION;

/** "… to protect its ally Ada Lund after the attack. “We waited.”": in another sentence, neither subject nor speaking. */
function isToldOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  cue: Cue | null,
  { first }: Utterance,
  index: number,
): boolean {
  if (cue === null || cue.strong || cue.form !== 'over-words') return false;
  const { head } = mentions[index]!;
  const sentence = tokens.sentence[head];
  if (head >= first || sentence === tokens.sentence[first]) return false;
  const before = mentions[index - 1];
  return before !== undefined && !before.quoted && tokens.sentence[before.head] === sentence;
}

/** Right before the quoted words, which begin with its verb, and right behind another's verb of speech. */
function isSubjectOfQuoted(tokens: Tokens, utterance: Utterance, mention: Mention): boolean {
  const { first } = utterance;
  const word = firstWord(tokens, utterance);
  if (mention.last !== first - 1) return false;
  if ((tokens.classes[word]! & AUXILIARY) === 0 || UNFINITE.has(tokens.words[word]!)) return false;
  const before = mention.first - 1;
  return (
    before >= 0 &&
    tokens.sentence[before] === tokens.sentence[mention.last] &&
    ((tokens.classes[before]! & SPEECH_VERB) !== 0 || tokens.words[before] === 'that')
  );
}

/** Right behind a verb that judges, with nothing but "as a" between it and the quoted words. */
function isObject(tokens: Tokens, { first }: Utterance, mention: Mention): boolean {
  const { words, classes, sentence } = tokens;
  let verb = mention.first - 1;
  if (verb >= 0 && (classes[verb]! & PREPOSITION) !== 0 && TO_OBJECT.has(words[verb]!)) verb--;
  if (verb < 0 || sentence[verb] !== sentence[first] || (classes[verb]! & VERB) !== JUDGING_VERB)
    return false;
  let k = mention.last + 1;
  if (k > first) return false;
  if (mention.possessive) {
    k = skipOwned(tokens, mention, k, first);
    if (k < 0) return false;
  } else if (SUBJECTS.has(words[mention.first]!)) return false;
  while (k < first && (BEFORE_PREDICATE.has(words[k]!) || words[k]!.endsWith('ly'))) k++;
  return k === first;
}

/** "called Lund's plan for the harbour “a gamble”": over what is owned, where the verb gives it a name; else -1. */
function skipOwned({ words, shape }: Tokens, { first }: Mention, k: number, end: number): number {
  if (!NAMING.has(words[first - 1]!)) return -1;
  let at = words[k] === "'s" ? k + 1 : k;
  const from = at;
  while (
    at < end &&
    at - from < LONGEST_OWNED &&
    shape[at] === Shape.lower &&
    !BEFORE_PREDICATE.has(words[at]!)
  )
    at++;
  return at > from ? at : -1;
}

const LONGEST_OWNED = 8;
const SUBJECTS = new Set('he she they i we who'.split(' '));
const TO_OBJECT = new Set('of on to with at against'.split(' '));
const BEFORE_PREDICATE = new Set('as a an the for being of having its his her their'.split(' '));

/** Words among the auxiliaries that tell no subject. */
const UNFINITE = new Set([
  'be',
  'being',
  'been',
  'am',
  'having',
  'not',
  'never',
  'to',
  'also',
  'then',
  'later',
]);

/** The quotation follows the second dash of a remark that holds the mention. */
function standsBetweenDashes(tokens: Tokens, { first }: Utterance, { head }: Mention): boolean {
  const sentence = tokens.sentence[head];
  if (head >= first - 1 || !DASHES.has(tokens.words[first - 1]!) || tokens.sentence[first - 1] !== sentence)
    return false;
  for (let k = first - 2; k >= 0 && tokens.sentence[k] === sentence; k--) {
    // "— as Lund put it — “…”" is such a remark too, but says who speaks.
    if (DASHES.has(tokens.words[k]!)) return k < head && tokens.words[k + 1] !== 'as';
  }
  return false;
}

/** A role without an article, joined by "and" to a name with a title: both are the titles of one person. */
function isFirstOfTwoTitles(tokens: Tokens, mentions: readonly Mention[], index: number): boolean {
  const { kind, plural, first, last } = mentions[index]!;
  if (kind !== 'role' || plural || tokens.words[last + 1] !== 'and') return false;
  if ((tokens.classes[first]! & DETERMINER) !== 0) return false;
  const named = mentions.slice(index + 1, index + 4).find((other) => other.first >= last + 2);
  return named?.kind === 'name' && named.first === last + 2;
}

/** Behind the quotation. */
const isTold = (tokens: Tokens, { first }: Mention, { last }: Utterance) =>
  first > last && tokens.words[skipThe(tokens, first - 1)] === 'told';

/** "on Twitter", "via Facebook": where it was said. */
function isPlatform({ words, block }: Tokens, { kind, first, head }: Mention): boolean {
  if (kind !== 'name' || first === 0 || block[first - 1] !== block[head]) return false;
  return PLATFORMS.has(words[head]!) && PLACES.has(words[first - 1]!);
}

const PLACES = new Set(['on', 'via', 'to', 'over', 'through', 'at', 'from']);
