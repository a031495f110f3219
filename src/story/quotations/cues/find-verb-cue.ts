/**
 * The verb of which a mention is the subject, behind it or before it.
 *
 *     "Lund, the mayor, also told reporters"  →  told;   "said Lund"  →  said
 */
import { wordSet } from '../../../article/word-set.js';
import { ASIDES, closesAside, closesOwn, skipAside } from './asides.js';
import { isPassive } from './is-passive.js';
import { ANY_DASHES } from '../../words/dashes.js';
import { isCapital, Shape } from '../../words/shape.js';
import type { Tokens } from '../../words/tokens.js';
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
import { skipThe } from './beside.js';
import { type CueForm, type Cue, same } from './cue.js';
import { isVerbHere } from './is-verb-here.js';

export function findInverted(tokens: Tokens, mention: Mention): Cue | null {
  let k = skipFormer(tokens, skipTitle(tokens, mention.first - 1));
  if (mention.possessive || !same(tokens, mention.head, k)) return null;
  if (tokens.words[k] === 'by') k--;
  if ((tokens.classes[k]! & ADVERB) !== 0) k--;
  if ((tokens.classes[k]! & VERB) === 0) return null;
  if (hasOwnVerb(tokens, mention)) return null;
  // "But told the Post: “…”": who is told; "she was told by Lund": who tells.
  if (tokens.words[k] === 'told')
    return tokens.words[mention.first - 1] === 'by' ? { form: 'subject', token: k, strong: true } : null;
  const object =
    same(tokens, mention.head, k - 1) &&
    tokens.shape[k - 1] !== Shape.mark &&
    (tokens.classes[k - 1]! & CONJUNCTION) === 0 &&
    tokens.words[mention.first - 1] !== 'by';
  // "Hart praised it, saying Lund's board had met"
  const form = tokens.words[k]!.endsWith('ing') && mention.kind !== 'pronoun' ? 'contested' : 'inverted';
  return object ? null : { form, token: k, strong: (tokens.classes[k]! & SPEECH_VERB) !== 0 };
}

/** "said Norrvik Gov. and board chairman Ada Lund": back over "Norrvik Gov. and". */
function skipTitle({ words, classes, shape }: Tokens, k: number): number {
  if (words[k] !== 'and') return k;
  let before = k - 1;
  if ((classes[before]! & (TITLE | ROLE)) === 0) return k;
  while (shape[before] === Shape.capital) before--;
  return before;
}

/** "said the retired Col. Lund": back over what a name's phrase may begin with. */
function skipFormer({ words }: Tokens, k: number): number {
  let before = k;
  while (before > k - MOST_FORMER && FORMER.has(words[before]!)) before--;
  return before;
}

/** Some of these words are mentions themselves, and each of a run of them looks back. */
const MOST_FORMER = 8;
const FORMER = wordSet('a an the former retired late then fellow veteran incoming outgoing longtime');

const FINITE = wordSet(
  'is are was were has have had do does did will would can could shall should may might must',
);

/** "said Lund was right", "said Lund “was right”": what follows the name is its own verb. */
function hasOwnVerb({ words, shape, quoted }: Tokens, { last }: Mention): boolean {
  let k = last + 1;
  while (shape[k] === Shape.mark && quoted[k] !== 0) k++;
  return FINITE.has(words[k]!);
}

/** How far off a verb is looked for, in tokens; this keeps hostile texts quick. */
const FARTHEST = 90;

export function findVerb(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.possessive || isTold(tokens, mention)) return null;
  let form: CueForm = 'subject';
  let clause: Cue | null = null;
  for (let k = mention.last + 1; k < mention.last + FARTHEST && same(tokens, mention.head, k); k++) {
    const classes = tokens.classes[k]! | (isRetort(tokens, k) ? SPEECH_VERB : 0);
    const word = tokens.words[k]!;
    if ((classes & VERB) !== 0 && isPassive(tokens, k)) return null;
    if ((classes & VERB) !== 0 && !isSuffered(tokens, k) && isVerbHere(tokens, k, mention, form)) {
      if ((classes & SPEECH_VERB) !== 0) return { form, token: k, strong: true };
      const deed = findDeed(tokens, k);
      const weak: Cue = { form, token: deed === -1 ? k : deed, strong: deed !== -1 };
      if (tokens.words[mention.last + 1] !== 'who') return weak;
      // "a woman who knows Lund said": the verb of "who", unless there is no other.
      clause ??= weak;
    }
    if (word === "'s" || (classes & (ADVERB | AUXILIARY)) !== 0 || word.endsWith('ly')) continue;
    if (ASIDES.has(word)) {
      if (mention.kind === 'relative' && form !== 'subject') return null;
      if (form === 'subject' ? closesOwn(tokens, mention, k) : closesAside(tokens, k)) continue;
      const end = form === 'subject' || !opensParticiple(tokens, k) ? skipAside(tokens, k, mention.head) : -1;
      if (end === -1) {
        if (!isApposition(tokens, mention, k) && !(form === 'subject' && isLoneComma(tokens, k)))
          form = 'later-verb';
        continue;
      }
      if (isInsertedTag(tokens, k, end)) return null;
      if (form === 'subject') form = 'over-aside';
      k = form === 'over-aside' ? skipRelative(tokens, k, end, mention.head) : end;
      continue;
    }
    // "Lund used to say"
    if (word === 'used' && tokens.words[k + 1] === 'to') continue;
    if (word === 'after' && TIMES.has(tokens.words[k + 1]!)) continue;
    if (word === 'as' && isCalledAs(tokens, k)) continue;
    // Behind the bracket or the comma that closes an aside the verb is not of those who stand in the aside.
    if (CLAUSES.has(word)) return clause;
    form = findFormBehind(tokens, k, form);
  }
  return clause;
}

/** "Voss warned Lund that it would add to …": what follows is told to Lund. */
const isTold = (tokens: Tokens, { kind, first, last }: Mention) =>
  kind !== 'relative' &&
  tokens.words[last + 1] === 'that' &&
  same(tokens, last, first - 1) &&
  TOLD.has(tokens.words[skipThe(tokens, first - 1)]!);

const TOLD = wordSet(
  'assure assured assures assuring convince convinced inform informed informing remind reminded reminding reminds tell telling tells told warn warned warning warns',
);

/**
 * "Lund, a docker, who saw the tide rise, said", "Lund, whose house stood in Osthaven, where it rained, said": one aside more;
 * the mark that closes it. But "Norrvik, Lund, who saw it, said": of Lund.
 */
function skipRelative(tokens: Tokens, open: number, close: number, head: number): number {
  const { words, shape } = tokens;
  const named = isCapital(shape[open + 1]!) && !PARTY.test(words[open + 1]!);
  if (named || words[close] !== ',' || !RELATIVES.has(words[close + 1]!)) return close;
  const end = skipAside(tokens, close, head);
  for (let k = open; k < end; k++) if (ANY_DASHES.has(words[k]!)) return close;
  return end === -1 ? close : end;
}

/** "R-Norrvik" */
const PARTY = /^[rdi]-/;
const RELATIVES = wordSet('where which who whom whose');

/** "… of Bo Hart, she said, adding": what stands between the commas is who speaks; but not in "Hart, her aide, said". */
const isInsertedTag = ({ classes }: Tokens, open: number, close: number) =>
  close === open + 3 && (classes[open + 1]! & PRONOUN) !== 0 && (classes[open + 2]! & SPEECH_VERB) !== 0;

/** "Lund shot back"; but "Lund hit back after being called": the words are of who called her so. */
const isRetort = ({ words }: Tokens, k: number) =>
  words[k + 1] === 'back' && SHOTS.has(words[k]!) && !words.slice(k, k + LONGEST_RETORT).includes('being');

/** Longest way from the retort to why, in tokens. */
const LONGEST_RETORT = 9;
const SHOTS = wordSet('fired fires hit hits shoots shot');

/** Which form a verb has behind a word that is none. */
function findFormBehind({ classes }: Tokens, k: number, form: CueForm): CueForm {
  if (form !== 'subject' && form !== 'over-aside') return form;
  const joins = (classes[k]! & (PREPOSITION | RELATIVE | COMMON)) !== 0;
  return joins ? 'over-words' : 'later-verb';
}

/** "his predecessor, Ada Lund, had called it": the name stands between two commas. */
const isApposition = ({ words, classes }: Tokens, { first }: Mention, k: number) =>
  words[first - 1] === ',' && (classes[k + 1]! & AUXILIARY) !== 0;

/** "Lund (D-Nordhaven), said": a comma that closes nothing. */
const isLoneComma = (tokens: Tokens, k: number) => closesAside(tokens, k) && !opensParticiple(tokens, k);

/** "a man who identified her as Lund said": no clause; but "Lund helped him as a crew shouted". */
const isCalledAs = ({ classes, shape }: Tokens, k: number) =>
  (classes[k - 1]! & (OBJECT | PRONOUN)) !== 0 && isCapital(shape[k + 1]!);

/** "surfaced after several minutes, shouted": no clause. */
const TIMES = wordSet('a an half many one several some two three');

/** They begin a clause with a subject of its own, or end what is about the one before. */
const CLAUSES = wordSet(
  '; : ) as when while after because since before although though if unless until where whereas',
);

/** "officials briefed by Lund said", "a study published in June said": what was done to them; but "began by saying". */
const isSuffered = ({ words }: Tokens, k: number) =>
  (words[k + 1] === 'by' && !words[k + 2]!.endsWith('ing')) || PUBLISHED.has(words[k]!);

const PUBLISHED = new Set(['interviewed', 'polled', 'published', 'surveyed']);

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
const opensParticiple = (tokens: Tokens, comma: number) =>
  closesAside(tokens, comma) && tokens.words[comma + 1]!.endsWith('ing');
