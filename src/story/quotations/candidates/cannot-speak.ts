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
 *     “…” — Lund “…”                                   Lund signs what stands before
 */
import { wordSet } from '../../../article/word-set.js';
import { DASHES } from '../../words/dashes.js';
import type { Tokens } from '../../words/tokens.js';
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
import { PLATFORMS } from '../../words/platforms.js';
import { beginsAt, skipMark, skipThe } from '../cues/beside.js';
import { type Cue, isSpeaking } from '../cues/cue.js';
import { firstWord, type Utterance } from '../utterance.js';
import { NAMING } from '../cues/clause-words.js';
import { isOfEarlierClause } from './is-of-earlier-clause.js';
import { findNextStatement } from './says-more.js';
import type { Scene } from '../scene.js';

/** Of the candidates those that may speak. Who is spoken of is nowhere in the article the one who says so. */
export function dropThoseWhoCannotSpeak(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): number[] {
  const { tokens, mentions, cues } = scene;
  const introduced = candidates.some((index) => introduces(scene, utterance, index));
  const statement = findNextStatement(tokens, utterance);
  const tagged = candidates.some((index) =>
    isTagged(tokens, mentions[index]!, cues[index] ?? null, utterance),
  );
  return candidates.filter(
    (index) =>
      !isSubjectOfQuoted(tokens, utterance, mentions[index]!) &&
      !isObject(tokens, utterance, mentions[index]!) &&
      !standsBetweenDashes(tokens, utterance, mentions[index]!) &&
      !isFirstOfTwoTitles(tokens, mentions, index) &&
      (tokens.sentence[mentions[index]!.head] !== statement || mentions[index]!.head < utterance.first) &&
      !isPlatform(tokens, mentions[index]!) &&
      !isOfEarlierClause(scene, utterance, index) &&
      !isListener(tokens, mentions[index]!, utterance) &&
      !(tagged && cues[index]?.form === 'according') &&
      !(cues[index]?.form === 'signed' && mentions[index]!.head < utterance.first) &&
      !(introduced && opensNext(tokens, mentions[index]!, utterance)) &&
      !isOwnerOfSubject(tokens, mentions[index]!, utterance),
  );
}

/** "Lund told the board on Monday, “…”": a verb of speech before a comma or a colon before the quotation. */
function introduces({ tokens, cues }: Scene, { first }: Utterance, index: number): boolean {
  const cue = cues[index] ?? null;
  if (cue === null || !isSpeaking(cue) || cue.token >= first) return false;
  return skipMark(tokens, first - 1) < first - 1 && tokens.sentence[cue.token] === tokens.sentence[first];
}

/** "“…,” the statement reads, according to the Post": the Post only passes it on. */
const isTagged = (tokens: Tokens, mention: Mention, cue: Cue | null, { last }: Utterance) =>
  beginsAt(tokens, mention, last + 1) && cue?.form === 'subject' && cue.token === mention.last + 1;

/** "Lund told the board, “It holds.” Voss added …": whoever is in the next sentence. */
const opensNext = ({ words }: Tokens, { first }: Mention, { last }: Utterance) =>
  first === last + 1 && words[last - 1] === '.';

/** "Voss said that Lund's plan “would ruin us”": whose plan it is does not say so. */
function isOwnerOfSubject(tokens: Tokens, mention: Mention, utterance: Utterance): boolean {
  const { possessive, first, last } = mention;
  const { words, classes } = tokens;
  if (!possessive || words[skipThe(tokens, first - 1)] !== 'that') return false;
  let k = last + 1;
  // Every quotation behind it asks.
  if (utterance.first - last > LONGEST_SUBJECT) return false;
  while (k < utterance.first && (classes[k]! & SMALL) === 0) k++;
  return k === utterance.first;
}

const LONGEST_SUBJECT = 12;
const SMALL = AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION;

/** Right before the quoted words, which begin with its verb, and right behind another's verb of speech. */
function isSubjectOfQuoted(tokens: Tokens, utterance: Utterance, mention: Mention): boolean {
  const { words, classes } = tokens;
  const before = mention.first - 1;
  const verb = firstWord(tokens, utterance);
  return (
    mention.last === utterance.first - 1 &&
    (classes[verb]! & AUXILIARY) !== 0 &&
    !UNFINITE.has(words[verb]!) &&
    ((classes[before]! & SPEECH_VERB) !== 0 || words[before] === 'that')
  );
}

/** What follows them is no predicate: said Lund “to the quay”. */
const UNFINITE = new Set(['be', 'been', 'being', 'having', 'to']);

/** Right behind a verb that judges, with nothing but "as a" between it and the quoted words. */
function isObject(tokens: Tokens, { first }: Utterance, mention: Mention): boolean {
  const { words, classes, sentence } = tokens;
  const before = mention.first - 1;
  const verb = TO_OBJECT.has(words[before]!) ? before - 1 : before;
  if (sentence[verb] !== sentence[first] || (classes[verb]! & VERB) !== JUDGING_VERB) return false;
  // "called Lund's plan for the harbour “a gamble”"
  if (mention.possessive) return NAMING.has(words[verb]!) && mention.last < first;
  let k = mention.last + 1;
  while (BEFORE_PREDICATE.has(words[k]!)) k++;
  return k === first;
}

const TO_OBJECT = wordSet('of on to with at against');
const BEFORE_PREDICATE = wordSet('as a an the for being of having its his her their');

/** The quotation follows the second dash of a remark that holds the mention. */
function standsBetweenDashes(tokens: Tokens, { first }: Utterance, { head }: Mention): boolean {
  const sentence = tokens.sentence[head];
  if (head >= first - 1 || !DASHES.has(tokens.words[first - 1]!)) return false;
  for (let k = first - 2; tokens.sentence[k] === sentence; k--) {
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
  return mentions.slice(index + 1, index + 4).find((other) => other.first >= last + 2)?.kind === 'name';
}

/** Behind the quotation. */
const isListener = (tokens: Tokens, { first }: Mention, { last }: Utterance) =>
  first > last && tokens.words[skipThe(tokens, first - 1)] === 'told';

/** "on Twitter", "via Facebook": where it was said. */
const isPlatform = ({ words }: Tokens, { kind, first, head }: Mention) =>
  kind === 'name' && PLATFORMS.has(words[head]!) && PLACES.has(words[first - 1]!);

const PLACES = new Set(['on', 'via', 'to', 'over', 'through', 'at', 'from']);
