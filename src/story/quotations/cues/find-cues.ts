/**
 * Finds the words by which a mention is said to speak: the verb of which it is the subject, before or after it, and
 * "according to". One cue at most for each mention.
 *
 *     "Lund, the mayor, also told reporters"  →  told (of "Lund", over an aside)
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { isCapital, Shape } from '../../words/shape.js';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  FIRST_NAME,
  JUDGING_VERB,
  POSSESSIVE,
  PREPOSITION,
  SPEECH_VERB,
  VERB,
  lookUp,
} from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { addSecondVerbs } from './add-second-verbs.js';
import { skipThe } from './beside.js';
import { findAccording } from './find-according.js';
import { contest, type Cue, FORWARD, hangsOnPreposition, same, SUBJECTS } from './cue.js';
import { findSignatureStart, hasHandle } from './is-signature.js';
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
  addSecondVerbs(tokens, mentions, cues);
  cues.forEach((cue, index) => {
    const forward = cue !== null && (FORWARD.has(cue.form) || cue.form === 'contested');
    if (forward && isPlaceOfSubject(tokens, mentions[index]!, cue)) cues[index] = null;
  });
  return cues;
}

/** "Lund called for a vote on the plan, saying …", "and said …": a second verb is the subject's, who has one before it. */
function contestSecondVerbs(tokens: Tokens, mentions: readonly Mention[], cues: (Cue | null)[]): void {
  const { classes, words, sentence, quoted } = tokens;
  cues.forEach((cue, index) => {
    if (cue === null || !FORWARD.has(cue.form) || cue.form === 'subject') return;
    const now = (classes[cue.token - 1]! & ADVERB) !== 0;
    const before = words[now ? cue.token - 2 : cue.token - 1];
    const participle = before === ',' && words[cue.token]!.endsWith('ing');
    if (!participle && before !== 'and') return;
    const { first, head, last } = mentions[index]!;
    // "Lund told Voss that it rained, and Voss smiled and said", "froze when Voss came in and said": another clause.
    if (words[last + 1]!.endsWith('ed') || WHEN.has(words[first - 1]!)) return;
    if (
      participle &&
      (isAccused(tokens, mentions[index]!) || isOfNext(tokens, mentions[index]!, cues[index + 1], cue))
    ) {
      cues[index] = null;
      return;
    }
    const farthest = Math.max(0, index - MOST_BEFORE);
    for (let j = index - 1; j >= farthest && sentence[mentions[j]!.head] === sentence[head]; j--) {
      const other = cues[j] ?? null;
      if (other === null || !SUBJECTS.has(other.form)) continue;
      cues[index] = contest(cue);
      // Where the first verb has no quotation of its own, behind it or before it, the second one is the subject's cue.
      const quotes =
        hasQuotation(tokens, other.token, cue.token) || (quoted[mentions[j]!.first - 1] ?? 0) !== 0;
      if (!isStem(words[cue.token]!) && !quotes && (participle || cue.strong || !other.strong))
        cues[j] = { form: 'later-verb', token: cue.token, strong: cue.strong };
      return;
    }
    // "Somebody stood on Quay Street and said": whose subject is no mention.
    if (before === 'and' && hangsOnPreposition(tokens, mentions[index]!)) cues[index] = null;
  });
}

const WHEN = new Set(['until', 'when']);

/** So many mentions before it may hold the subject: a sentence of nothing but second verbs costs no more than it is long. */
const MOST_BEFORE = 40;

/** "Under questions from dockers, Lund defended it, calling it late": what follows is of whoever does something between. */
const isOfNext = (tokens: Tokens, mention: Mention, next: Cue | null | undefined, { token }: Cue) =>
  hangsOnPreposition(tokens, mention) &&
  tokens.words[mention.last + 1] === ',' &&
  next?.form === 'subject' &&
  next.token < token;

/** "The suit accuses Lund of fraud, alleging he …": what follows the comma is of whoever accuses. */
const isAccused = (tokens: Tokens, { first }: Mention) =>
  (tokens.classes[skipThe(tokens, first - 1)]! & VERB) === JUDGING_VERB;

/** "A docker at Harbour Steel said", "dockers in Norrvik said", "the talks between Lund and Hart showed": the verb is not the name's; but "heard of Lund saying", "like Lund said". */
function isPlaceOfSubject(tokens: Tokens, mention: Mention, { token }: Cue): boolean {
  const { words, classes } = tokens;
  const { kind, parts, honorific, first } = mention;
  if (kind !== 'name' || honorific || parts.length > LONGEST_PLACE || words[token]!.endsWith('ing'))
    return false;
  const before = skipThe(
    tokens,
    words[first - 3] === 'between' && words[first - 1] === 'and' ? first - 3 : first - 1,
  );
  if ((classes[before]! & PREPOSITION) === 0 || NO_PLACES.has(words[before]!)) return false;
  return isNounOfSubject(tokens, before - 1);
}

/** "dockers", "a docker"; but not "when the votes came in Lund said", "outside Lund said", "as for Lund". */
const isNounOfSubject = ({ words, classes, shape }: Tokens, k: number) =>
  shape[k] !== Shape.mark &&
  (classes[k]! & (CONJUNCTION | PREPOSITION)) === 0 &&
  (words[k]?.endsWith('s') === true || (classes[k - 1]! & (DETERMINER | POSSESSIVE)) !== 0);

/** Longer names may be two: "the docker from Norrvik Ada Eva Lund said". */
const LONGEST_PLACE = 2;
/** They begin a clause too, or tell who does it. */
const NO_PLACES = wordSet('after around as before by except like on over since unlike until');

/** "in Nordhaven, Maryland, the mayor vowed" */
function isPlace({ words, shape }: Tokens, { kind, type, first, last }: Mention): boolean {
  if (kind !== 'name' || type === 'person') return false;
  // "NORDHAVEN (CNA) Ada Lund vowed": an agency between two names.
  if (words[last + 1] === '(') return shape[last + 4] === Shape.capital;
  let k = first - 1;
  if (words[k] === ',') for (k--; shape[k] === Shape.capital;) k--;
  // "The docker, of Quay Lane, vowed"
  const home = words[k - 1] === ',' && (words[k] === 'of' || words[k] === 'from');
  return words[last + 1] === ',' && (home || PLACES.has(words[k]!));
}

const PLACES = new Set(['in', 'at', 'near', 'outside']);

function findCue(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.quoted) return null;
  const signed = findSigned(tokens, mention);
  if (signed !== null || isPlace(tokens, mention) || isOfContent(tokens, mention)) return signed;
  return (
    findAccording(tokens, mention) ??
    findReportedCue(tokens, mention) ??
    findNoun(tokens, mention) ??
    preferDirect(tokens, mention)
  );
}

/** "Lund said the fact that Voss lied “has nothing to do with it”": the quotation goes on about the fact. */
function isOfContent(tokens: Tokens, { first, head, last }: Mention): boolean {
  const { words, shape } = tokens;
  if (words[first - 1] !== 'that' || !CONTENTS.has(words[first - 2]!)) return false;
  let k = last + 1;
  while (k < last + LONGEST_CONTENT && same(tokens, head, k)) k++;
  while (shape[k] === Shape.mark) k++;
  return PREDICATES.has(words[k]!);
}

/** Of one sentence of nothing but such clauses each is read no farther. */
const LONGEST_CONTENT = 40;
const CONTENTS = wordSet(
  'allegation argument assumption belief claim fact idea notion possibility suggestion theory',
);
const PREDICATES = wordSet('can could did does had has is makes may might must shows should was will would');

function preferDirect(tokens: Tokens, mention: Mention): Cue | null {
  const inverted = findInverted(tokens, mention);
  const forward = findVerb(tokens, mention);
  if (forward !== null && (forward.form === 'subject' || inverted === null)) return forward;
  return inverted ?? forward;
}

/** A name behind a dash behind a quotation, or before a colon where a sentence begins. */
function findSigned(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.kind !== 'name') return null;
  const dash = findSignatureStart(tokens, mention);
  if (tokens.quoted[dash - 1]! > 0)
    return (isLoneFirstName(mention) && hasHandle(tokens, mention)) || isOfDocument(tokens, mention)
      ? null
      : { form: 'signed', token: dash, strong: true };
  const begins = mention.first === 0 || tokens.sentence[mention.first - 1] !== tokens.sentence[mention.first];
  const label = begins && tokens.words[mention.last + 1] === ':';
  return label ? { form: 'label', token: mention.last + 1, strong: true } : null;
}

/** "— Harbour Board memo" */
const isOfDocument = ({ shape, noun }: Tokens, { last }: Mention): boolean =>
  shape[last + 1] === Shape.lower && (noun[last + 1]! & DOCUMENT) !== 0;

/** "— Ada (@harbourfan)" below a tweet: hardly the Ada Lund of whom the article tells. */
const isLoneFirstName = ({ parts }: Mention): boolean =>
  parts.length === 1 && (lookUp(parts[0]!) & FIRST_NAME) !== 0;

function findNoun(tokens: Tokens, mention: Mention): Cue | null {
  if (!mention.possessive) return null;
  const from = mention.kind === 'pronoun' ? mention.last + 1 : mention.last + 2;
  for (let k = from; k < from + 4; k++) {
    const classes = tokens.classes[k]!;
    if (tokens.shape[k] === Shape.mark || (classes & (PREPOSITION | CONJUNCTION | AUXILIARY)) !== 0)
      return null;
    // "A note in Lund's desk read": the note's verb.
    if (tokens.words[k] === 'read') return null;
    // "Norrvik's State of the Quay": no noun, but a name.
    if (isCapital(tokens.shape[k]!)) continue;
    if ((classes & (VERB | DOCUMENT)) !== 0 || isSaid(tokens.words[k]!))
      return { form: 'noun', token: k, strong: (classes & SPEECH_VERB) !== 0 };
  }
  return null;
}

const isSaid = (word: string) => NOUNS.has(word) || NOUNS.has(word.replace(/s$/, ''));

const NOUNS = wordSet(
  'accusation account admission advice allegation answer appeal argument assertion boast catchphrase characterisation characterization comment complaint contention criticism declaration depiction description dismissal explanation insistence interjection mantra message motto phrase plan pledge portrayal promise proposal question reference remark response rhetoric self-description slogan suggestion term threat tirade use view vow warning words',
);
