/**
 * Finds the words by which a mention is said to speak: the verb of which it is the subject, before or after it, and
 * "according to". One cue at most for each mention.
 *
 *     "Lund, the mayor, also told reporters"  →  told (of "Lund", over an aside)
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  HONORIFIC,
  JUDGING_VERB,
  POSSESSIVE,
  PREPOSITION,
  SPEECH_VERB,
  VERB,
} from '../../words/lexicon.js';
import { isPlaceName } from '../../words/is-place-name.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from './beside.js';
import { findAccording } from './find-according.js';
import { type CueForm, type Cue, same } from './cue.js';
import { dashBefore, isSignatureLine } from './is-signature.js';
import { isBetterSubject } from './is-better-subject.js';
import { findReportedCue } from './find-reported-cue.js';
import { hasQuotation } from './has-quotation.js';
import { findInverted, findVerb } from './find-verb-cue.js';
import { isStem } from './is-verb-here.js';

/** For each mention its cue, or null. A verb has one subject only. */
export function findCues(tokens: Tokens, mentions: readonly Mention[]): (Cue | null)[] {
  const cues: (Cue | null)[] = [];
  for (const mention of mentions) cues.push(findCue(tokens, mention));
  const holders = new Map<number, number>();
  cues.forEach((cue, index) => {
    if (cue === null || !FORWARD.has(cue.form)) return;
    const holder = holders.get(cue.token);
    if (holder === undefined) holders.set(cue.token, index);
    else {
      const loser = isBetterSubject(tokens, mentions[index]!, mentions[holder]!, cue) ? holder : index;
      if (loser === holder) holders.set(cue.token, index);
      cues[loser] = contest(cues[loser]!);
    }
  });
  contestSecondVerbs(tokens, mentions, cues);
  cues.forEach((cue, index) => {
    if (cue !== null && FORWARD.has(cue.form) && isPlaceOfSubject(tokens, mentions[index]!, cue))
      cues[index] = null;
  });
  return cues;
}

/** "Lund called for a vote on the plan, saying …", "and said …": a second verb is the subject's, who has one before it. */
function contestSecondVerbs(tokens: Tokens, mentions: readonly Mention[], cues: (Cue | null)[]): void {
  cues.forEach((cue, index) => {
    if (cue === null || !FORWARD.has(cue.form) || cue.form === 'subject') return;
    const now = (tokens.classes[cue.token - 1]! & ADVERB) !== 0;
    const before = tokens.words[now ? cue.token - 2 : cue.token - 1];
    const participle = before === ',' && tokens.words[cue.token]!.endsWith('ing');
    if (!participle && before !== 'and' && before !== 'but') return;
    const { head, first } = mentions[index]!;
    if (hasOwnVerb(tokens, mentions[index]!)) return;
    if (participle && isAccused(tokens, mentions[index]!)) {
      cues[index] = null;
      return;
    }
    for (let j = index - 1; j >= 0 && tokens.sentence[mentions[j]!.head] === tokens.sentence[head]; j--) {
      const other = cues[j] ?? null;
      if (other === null || !SUBJECTS.has(other.form) || other.token >= first) continue;
      if (isObjectOf(tokens, mentions[j]!, cues[j - 1] ?? null)) continue;
      cues[index] = contest(cue);
      // Where the first verb has no quotation of its own, behind it or before it, the second one is the subject's cue.
      const parallel = !isStem(tokens.words[cue.token]!) || isStem(tokens.words[other.token]!);
      const quotes =
        hasQuotation(tokens, other.token, cue.token) || (tokens.quoted[mentions[j]!.first - 1] ?? 0) !== 0;
      if (parallel && !quotes) cues[j] = { form: 'later-verb', token: cue.token, strong: cue.strong };
      return;
    }
  });
}

/** "The suit accuses Lund of fraud, alleging he …": what follows the comma is of whoever accuses. */
const isAccused = (tokens: Tokens, { first }: Mention) =>
  (tokens.classes[skipThe(tokens, first - 1)]! & VERB) === JUDGING_VERB &&
  tokens.sentence[first - 1] === tokens.sentence[first];

/** "Lund told Voss that it rained, and Voss smiled and said": another clause. */
function hasOwnVerb(tokens: Tokens, mention: Mention): boolean {
  const { words, shape } = tokens;
  const next = mention.last + 1;
  return shape[next] === Shape.lower && words[next]!.endsWith('ed');
}

/** "Lund defended the board against all attacks": right behind the verb of the one before. */
const isObjectOf = (tokens: Tokens, { first }: Mention, cue: Cue | null) =>
  cue !== null && cue.token === skipThe(tokens, first - 1);

const SUBJECTS = new Set<CueForm>(['subject', 'over-aside', 'over-words']);

/** "A docker at Harbour Steel said", "dockers in Norrvik said": the verb is not the name's; but "heard of Lund saying", "like Lund said". */
function isPlaceOfSubject(tokens: Tokens, mention: Mention, { token }: Cue): boolean {
  const { words, classes, sentence } = tokens;
  const { kind, parts, first, head } = mention;
  if (kind !== 'name' || parts.length > LONGEST_PLACE || words[token]!.endsWith('ing')) return false;
  const before = skipThe(tokens, first - 1);
  if (((classes[before] ?? 0) & PREPOSITION) === 0 || NO_PLACES.has(words[before]!)) return false;
  // "in a speech to the Harbour Institute Mr Lund said": another name before his.
  if (mention.honorific && (classes[first]! & HONORIFIC) === 0) return false;
  // "after talks with the mayor, Ada Lund, Hart said"
  for (let k = first; k < head; k++) if (words[k] === ',') return false;
  return sentence[before] === sentence[head] && isNounOfSubject(tokens, before - 1, sentence[head]!);
}

/** "dockers", "a docker" before "in Norrvik said"; but not "when the votes came in Lund said", "outside Lund said". */
function isNounOfSubject({ words, classes, noun, shape, sentence }: Tokens, k: number, own: number): boolean {
  if (k < 0 || sentence[k] !== own) return false;
  if ((classes[k]! & (VERB | AUXILIARY | ADVERB | PREPOSITION)) !== 0) return noun[k] !== 0;
  if (noun[k] !== 0 || words[k]!.endsWith('s') || shape[k] !== Shape.lower) return shape[k] !== Shape.mark;
  return sentence[k - 1] === own && (classes[k - 1]! & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Longer names may be two: "the docker from Norrvik Ada Eva Lund said". */
const LONGEST_PLACE = 2;
/** They begin a clause too, or tell who does it. */
const NO_PLACES = new Set('after around as before by except like on over since unlike until'.split(' '));

const contest = ({ token, strong }: Cue): Cue => ({ form: 'contested', token, strong });

const FORWARD = new Set<CueForm>(['subject', 'over-aside', 'over-words', 'later-verb']);

/** "in Nordhaven, Maryland, the mayor vowed" */
function isPlace({ words, shape, sentence }: Tokens, mention: Mention): boolean {
  const { kind, type, first, head, last, parts } = mention;
  if (kind !== 'name' || type === 'person') return false;
  // "NORDHAVEN (CNA) Ada Lund vowed": an agency between two names.
  if (words[last + 1] === '(' && words[last + 3] === ')')
    return shape[last + 2] === Shape.capitals && shape[last + 4] === Shape.capital;
  if (words[last + 1] !== ',') return false;
  let k = first - 1;
  // "in Nordhaven, Lund, the mayor, said": only the name of a known place belongs to the one before.
  if (words[k] === ',' && isPlaceName(parts)) for (k--; shape[k] === Shape.capital;) k--;
  return PLACES.has(words[k] ?? '') && sentence[k] === sentence[head];
}

const PLACES = new Set(['in', 'at', 'near', 'outside']);

function findCue(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.quoted || isPlace(tokens, mention) || isOfContent(tokens, mention)) return null;
  return (
    findSigned(tokens, mention) ??
    findAccording(tokens, mention) ??
    findReportedCue(tokens, mention) ??
    findNoun(tokens, mention) ??
    preferDirect(tokens, mention)
  );
}

/** "Lund said the fact that Voss lied “has nothing to do with it”": the quotation goes on about the fact. */
function isOfContent(
  { words, sentence, quoted, shape, count }: Tokens,
  { first, head, last }: Mention,
): boolean {
  if (words[first - 1] !== 'that' || !CONTENTS.has(words[first - 2] ?? '')) return false;
  let k = last + 1;
  const end = Math.min(count, k + LONGEST_CONTENT);
  while (k < end && sentence[k] === sentence[head] && quoted[k] === 0) k++;
  while (shape[k] === Shape.mark) k++;
  return sentence[k] === sentence[head] && shape[k] === Shape.lower && PREDICATES.has(words[k]!);
}

const LONGEST_CONTENT = 40;
const CONTENTS = new Set(
  'allegation argument assumption belief claim fact idea notion possibility suggestion theory'.split(' '),
);
const PREDICATES = new Set(
  'can could did does had has is makes may might must shows should was will would'.split(' '),
);

function preferDirect(tokens: Tokens, mention: Mention): Cue | null {
  const inverted = findInverted(tokens, mention);
  const forward = findVerb(tokens, mention);
  if (forward !== null && (forward.form === 'subject' || inverted === null)) return forward;
  return inverted ?? forward;
}

/** A name behind a dash behind a quotation, or before a colon where a sentence begins. */
function findSigned(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.kind !== 'name') return null;
  const dash = dashBefore(tokens, mention);
  if (dash > 0) {
    const signs = tokens.quoted[dash - 1]! > 0 && tokens.block[dash - 1] === tokens.block[mention.head];
    if (signs || isSignatureLine(tokens, dash, mention)) return { form: 'signed', token: dash, strong: true };
  }
  const begins = mention.first === 0 || tokens.sentence[mention.first - 1] !== tokens.sentence[mention.first];
  const label = begins && tokens.words[mention.last + 1] === ':';
  return label ? { form: 'label', token: mention.last + 1, strong: true } : null;
}

function findNoun(tokens: Tokens, mention: Mention): Cue | null {
  if (!mention.possessive) return null;
  const from = mention.kind === 'pronoun' ? mention.last + 1 : mention.last + 2;
  for (let k = from; k < from + 4 && same(tokens, mention.head, k); k++) {
    const classes = tokens.classes[k]!;
    if (tokens.shape[k] === Shape.mark || (classes & (PREPOSITION | CONJUNCTION | AUXILIARY)) !== 0)
      return null;
    if ((classes & (VERB | DOCUMENT)) !== 0 || isSaid(tokens.words[k]!))
      return { form: 'noun', token: k, strong: (classes & SPEECH_VERB) !== 0 };
  }
  return null;
}

const isSaid = (word: string) => NOUNS.has(word) || (word.endsWith('s') && NOUNS.has(word.slice(0, -1)));

const NOUNS = new Set(
  'accusation account admission advice allegation answer appeal argument assertion boast catchphrase characterisation characterization comment complaint contention criticism declaration depiction description dismissal explanation insistence interjection mantra message motto phrase plan pledge portrayal promise proposal question reference remark response rhetoric self-description slogan suggestion term threat tirade use view vow warning words'.split(
    ' ',
  ),
);
