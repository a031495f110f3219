/**
 * The verb of which a mention is the subject, behind it or before it.
 *
 *     "Lund, the mayor, also told reporters"  →  told;   "said Lund"  →  said
 */
import { ASIDES, closesAside, closesOwn, skipAside, skipRemark } from './asides.js';
import { isPassive } from './is-passive.js';
import { isCapital } from '../../words/name-words.js';
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  COMMON,
  CONJUNCTION,
  OBJECT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SPEECH_VERB,
  TITLE,
  VERB,
} from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { type CueForm, type Cue, same, REACH } from './cue.js';
import { isVerbHere } from './is-verb-here.js';

export function findInverted(tokens: Tokens, mention: Mention): Cue | null {
  let k = skipFormer(tokens, skipTitle(tokens, mention.first - 1));
  if (mention.possessive || !same(tokens, mention.head, k)) return null;
  if (tokens.words[k] === 'by') k--;
  if (same(tokens, mention.head, k) && (tokens.classes[k]! & ADVERB) !== 0) k--;
  if (!same(tokens, mention.head, k) || (tokens.classes[k]! & VERB) === 0) return null;
  if (opensClause(tokens, mention)) return null;
  // "But told the Post: “…”": who is told.
  if (tokens.words[k] === 'told' && tokens.quoted[k - 1] === 0) return null;
  const object =
    same(tokens, mention.head, k - 1) &&
    tokens.shape[k - 1] !== Shape.mark &&
    (tokens.classes[k - 1]! & CONJUNCTION) === 0 &&
    tokens.words[mention.first - 1] !== 'by';
  return object ? null : { form: 'inverted', token: k, strong: (tokens.classes[k]! & SPEECH_VERB) !== 0 };
}

/** "said Norrvik Gov. and board chairman Ada Lund": back over "Norrvik Gov. and". */
function skipTitle({ words, classes, shape }: Tokens, k: number): number {
  if (words[k] !== 'and') return k;
  let before = words[k - 1] === '.' ? k - 2 : k - 1;
  if (((classes[before] ?? 0) & (TITLE | ROLE)) === 0) return k;
  for (let n = 0; n < LONGEST_TITLE && shape[before] === Shape.capital; n++) before--;
  return before;
}

const LONGEST_TITLE = 4;

/** "said the retired Col. Lund": back over what a name's phrase may begin with. */
function skipFormer({ words }: Tokens, k: number): number {
  let before = k;
  for (let n = 0; n < 2 && FORMER.has(words[before] ?? ''); n++) before--;
  return before;
}

const FORMER = new Set(
  'a an the former retired late then fellow veteran incoming outgoing longtime'.split(' '),
);

const FINITE = new Set(
  'is are was were has have had do does did will would can could shall should may might must'.split(' '),
);

/** "said Lund was right", "said Lund “was right”": what follows the name is its own verb. */
function opensClause(tokens: Tokens, { head, last }: Mention): boolean {
  let k = last + 1;
  if (k >= tokens.count || tokens.sentence[k] !== tokens.sentence[head]) return false;
  if (tokens.quoted[k] === 0) return FINITE.has(tokens.words[k]!);
  while (tokens.shape[k] === Shape.mark && tokens.quoted[k] !== 0) k++;
  if (tokens.shape[k] !== Shape.lower) return false;
  return FINITE.has(tokens.words[k]!) || tokens.words[k]!.endsWith('ed');
}

export function findVerb(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.possessive || !hasVerbAhead(tokens, mention)) return null;
  let form: CueForm = 'subject';
  let clause: Cue | null = null;
  let limit = mention.last + REACH;
  for (let k = mention.last + 1; k <= limit && same(tokens, mention.head, k); k++) {
    const classes = tokens.classes[k]! | (isRetort(tokens, k) ? SPEECH_VERB : 0);
    const word = tokens.words[k]!;
    if ((classes & VERB) !== 0 && isPassive(tokens, k)) return null;
    if ((classes & VERB) !== 0 && !isSuffered(tokens, k) && isVerbHere(tokens, k, mention, form)) {
      if ((classes & SPEECH_VERB) !== 0) return { form, token: k, strong: !isOfStory(tokens, k) };
      const deed = findDeed(tokens, k);
      const weak: Cue = { form, token: deed === -1 ? k : deed, strong: deed !== -1 };
      if (clause !== null || tokens.words[mention.last + 1] !== 'who') return clause ?? weak;
      // "a woman who knows Lund said": the verb of "who", unless there is no other.
      clause = weak;
    }
    if (word === "'s" || (classes & (ADVERB | AUXILIARY)) !== 0 || word.endsWith('ly')) continue;
    if (ASIDES.has(word)) {
      if (mention.kind === 'relative' && form !== 'subject') return null;
      if (form === 'subject' ? closesOwn(tokens, mention, k) : closesAside(tokens, k, mention.last)) continue;
      const end = form === 'subject' || !opensParticiple(tokens, k) ? skipAside(tokens, k, mention.head) : -1;
      if (end === -1) {
        if (!isNoBreak(tokens, mention, k, form)) form = 'later-verb';
        continue;
      }
      if (isInsertedTag(tokens, k, end)) return null;
      if (form === 'subject') form = 'over-aside';
      limit = Math.min(limit + end - k, mention.last + FARTHEST);
      k = skipRemark(tokens, end);
      continue;
    }
    if (word === 'after' && TIMES.has(tokens.words[k + 1]!)) continue;
    if (word === 'as' && isCalledAs(tokens, k)) continue;
    // Behind the bracket or the comma that closes an aside the verb is not of those who stand in the aside.
    if (word === ';' || word === ':' || word === ')' || CLAUSES.has(word)) return clause;
    form = findFormBehind(tokens, k, form);
  }
  return clause;
}

/** "… of Bo Hart, she said, adding": what stands between the commas is who speaks, and goes on behind them. */
const isInsertedTag = ({ words, classes }: Tokens, open: number, close: number) =>
  close === open + 3 &&
  (classes[open + 1]! & PRONOUN) !== 0 &&
  (classes[open + 2]! & SPEECH_VERB) !== 0 &&
  words[close + 1]!.endsWith('ing');

/** However long the asides, a verb stands no farther off, in tokens. */
const FARTHEST = 3 * REACH;

/** "Lund shot back"; but "Lund hit back after being called": the words are of who called her so. */
function isRetort({ words }: Tokens, k: number): boolean {
  if (words[k + 1] !== 'back' || !SHOTS.has(words[k]!)) return false;
  for (let j = k + 2; j < k + LONGEST_RETORT; j++)
    if (words[j + 1] === 'being' && CAUSES.has(words[j]!)) return false;
  return true;
}

/** Longest way from the retort to why, in tokens. */
const LONGEST_RETORT = 8;
const CAUSES = new Set(['after', 'at', 'for', 'over']);
const SHOTS = new Set('fired fires hit hits shoots shot'.split(' '));

/** Most mentions have none, and the search need not weigh the words behind them. */
function hasVerbAhead(tokens: Tokens, { head, last }: Mention): boolean {
  for (let k = last + 1; k <= last + FARTHEST && same(tokens, head, k); k++)
    if ((tokens.classes[k]! & VERB) !== 0 || isRetort(tokens, k)) return true;
  return false;
}

/** Which form a verb has behind a word that is none. */
function findFormBehind({ classes, shape }: Tokens, k: number, form: CueForm): CueForm {
  if (form !== 'subject' && form !== 'over-aside') return form;
  const joins = (classes[k]! & (PREPOSITION | RELATIVE | COMMON)) !== 0 || shape[k] === Shape.number;
  return joins ? 'over-words' : 'later-verb';
}

/** A mark that opens no aside, and behind which the subject goes on. */
const isNoBreak = (tokens: Tokens, mention: Mention, k: number, form: CueForm) =>
  isApposition(tokens, mention, k) || isLoneComma(tokens, k, form);

/** "The film tells the story of a clerk": so do works. */
const isOfStory = ({ words }: Tokens, k: number) =>
  words[k] === 'tells' && words[k + 1] === 'the' && (words[k + 2] === 'story' || words[k + 2] === 'tale');

/** "his predecessor, Ada Lund, had called it": the name stands between two commas. */
const isApposition = ({ words, classes }: Tokens, { first }: Mention, k: number) =>
  words[first - 1] === ',' && (classes[k + 1]! & AUXILIARY) !== 0;

/** "Lund (D-Nordhaven), said": a comma that closes nothing. */
function isLoneComma(tokens: Tokens, k: number, form: CueForm): boolean {
  return (
    (form === 'subject' || form === 'over-aside') &&
    tokens.words[k] === ',' &&
    ((tokens.classes[k + 1] ?? 0) & SPEECH_VERB) !== 0 &&
    !tokens.words[k + 1]!.endsWith('ing')
  );
}

/** "The more Lund builds, the more they shout": another clause. */
export const opensComparison = ({ words }: Tokens, k: number) =>
  words[k] === 'the' && (words[k + 1] === 'more' || words[k + 1] === 'less');

/** "a man who identified her as Lund said": no clause; but "Lund helped him as a crew shouted". */
const isCalledAs = ({ words, classes, shape }: Tokens, k: number) =>
  (classes[k - 1]! & (OBJECT | PRONOUN)) !== 0 && CALLS.has(words[k - 2]!) && isCapital(shape[k + 1] ?? 0);

const CALLS = new Set(
  'describe described describes identified identifies identify knew know known knows name named names'.split(
    ' ',
  ),
);

/** "surfaced after several minutes, shouted": no clause. */
const TIMES = new Set('a an half many one several some two three'.split(' '));

/** They begin a clause with a subject of its own. */
const CLAUSES = new Set([
  'as',
  'when',
  'while',
  'after',
  'because',
  'since',
  'before',
  'although',
  'though',
  'if',
  'unless',
  'until',
  'where',
  'whereas',
]);

/** "officials briefed by Lund said", "a study published in June said": what was done to them; but "began by saying". */
const isSuffered = ({ words }: Tokens, k: number) =>
  (words[k + 1] === 'by' && words[k]!.endsWith('ed') && words[k + 2]?.endsWith('ing') !== true) ||
  (PUBLISHED.has(words[k]!) && PLACES.has(words[k + 1]!));

const PUBLISHED = new Set(['interviewed', 'polled', 'published', 'surveyed']);
const PLACES = new Set(['at', 'in', 'on']);

/** "Lund began the meeting by demanding": how the deed was done, if by words; the token, or -1. */
function findDeed(tokens: Tokens, verb: number): number {
  for (let k = verb + 1; k <= verb + DEED_REACH && same(tokens, verb, k); k++) {
    if (tokens.shape[k] === Shape.mark) return -1;
    if (tokens.words[k - 1] === 'by' && tokens.words[k]!.endsWith('ing')) return k;
  }
  return -1;
}

/** Longest way from a verb to the "by" that says how, in tokens. */
const DEED_REACH = 10;

/** "Lund fought the plan, saying, …": not an aside, but the second verb. */
function opensParticiple({ words, classes }: Tokens, comma: number): boolean {
  return (
    words[comma] === ',' && (classes[comma + 1]! & SPEECH_VERB) !== 0 && words[comma + 1]!.endsWith('ing')
  );
}
