/**
 * Finds the words by which a mention is said to speak: the verb of which it is the subject, before or after it, and
 * "according to". One cue at most for each mention.
 *
 *     "Lund, the mayor, also told reporters"  →  told (of "Lund", over an aside)
 */
import { type Tokens, Shape } from '../speakers/find-tokens.js';
import {
  ADVERB,
  AUXILIARY,
  COMMON,
  CONJUNCTION,
  DOCUMENT,
  IT,
  JUDGING_VERB,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEECH_VERB,
} from '../speakers/lexicon.js';
import type { Mention } from '../speakers/mention.js';

export type CueForm =
  /** "Lund said" */
  | 'subject'
  /** "Lund, the mayor, said" */
  | 'over-aside'
  /** "Lund of the Harbour Board on Monday said" */
  | 'over-words'
  /** "Lund left the room and said" */
  | 'later-verb'
  /** A verb that has another, better subject. */
  | 'contested'
  /** "said Lund" */
  | 'inverted'
  /** "according to Lund" */
  | 'according'
  /** "… the harbour." — Ada Lund */
  | 'signed'
  /** "Lund: …" */
  | 'label'
  /** "Lund's claim", "his statement" */
  | 'noun';

export interface Cue {
  readonly form: CueForm;
  /** Token of the verb or noun. */
  readonly token: number;
  /** A verb of speech proper, not one that often means something else. */
  readonly strong: boolean;
}

const VERB = SPEECH_VERB | JUDGING_VERB;
/** Longest way from a mention to its verb, in tokens. */
const REACH = 30;

/** For each mention its cue, or null. A verb has one subject only. */
export function findCues(tokens: Tokens, mentions: readonly Mention[]): (Cue | null)[] {
  const cues = mentions.map((mention) => findCue(tokens, mention));
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
  return cues;
}

/** "Lund called for a vote on the plan, saying …", "and said …": a second verb is the subject's, who has one before it. */
function contestSecondVerbs(tokens: Tokens, mentions: readonly Mention[], cues: (Cue | null)[]): void {
  cues.forEach((cue, index) => {
    if (cue === null || !FORWARD.has(cue.form) || cue.form === 'subject') return;
    const before = tokens.words[cue.token - 1];
    const participle = before === ',' && tokens.words[cue.token]!.endsWith('ing');
    if (!participle && before !== 'and' && before !== 'but') return;
    const { head, first } = mentions[index]!;
    for (let j = index - 1; j >= 0 && tokens.sentence[mentions[j]!.head] === tokens.sentence[head]; j--) {
      const other = cues[j] ?? null;
      if (other === null || !SUBJECTS.has(other.form) || other.token >= first) continue;
      cues[index] = contest(cue);
      // Where the first verb has no quotation of its own, the second one is the subject's cue.
      if (!hasQuotation(tokens, other.token, cue.token))
        cues[j] = { form: 'later-verb', token: cue.token, strong: cue.strong };
      return;
    }
  });
}

function hasQuotation(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens.quoted[k] !== 0) return true;
  return false;
}

const SUBJECTS = new Set<CueForm>(['subject', 'over-aside', 'over-words']);

const contest = ({ token, strong }: Cue): Cue => ({ form: 'contested', token, strong });

const FORWARD = new Set<CueForm>(['subject', 'over-aside', 'over-words', 'later-verb']);

/** Of two mentions before a verb the nearer one, unless it hangs on a preposition; before "…, saying" the first. */
function isBetterSubject(tokens: Tokens, later: Mention, earlier: Mention, cue: Cue): boolean {
  if (isNamedBody(tokens, later, earlier)) return false;
  if (hangsOnPreposition(tokens, earlier) !== hangsOnPreposition(tokens, later))
    return hangsOnPreposition(tokens, earlier);
  if (later.inside >= 0 !== earlier.inside >= 0) return earlier.inside >= 0;
  return !tokens.words[cue.token]!.endsWith('ing');
}

/** "A spokeswoman for the developer, Long Quay Estates, said": the body is named in passing. */
function isNamedBody({ words }: Tokens, later: Mention, earlier: Mention): boolean {
  const aside = words[later.first - 1] === ',' && words[later.last + 1] === ',';
  return (
    aside &&
    later.type === 'organization' &&
    earlier.type === 'person' &&
    earlier.inside < 0 &&
    earlier.last === later.first - 2
  );
}

/** "of Lund", "with the mayor" */
export function hangsOnPreposition(tokens: Tokens, mention: Mention): boolean {
  const k = mention.first - 1;
  if (!same(tokens, mention.head, k)) return false;
  if ((tokens.classes[k]! & PREPOSITION) !== 0)
    return (
      tokens.words[k] !== 'as' &&
      tokens.words[k] !== 'since' &&
      tokens.words[k] !== 'before' &&
      tokens.words[k] !== 'after' &&
      tokens.words[k] !== 'until'
    );
  const skips = tokens.words[k] === 'the' || tokens.words[k] === 'and';
  return skips && same(tokens, mention.head, k - 1) && (tokens.classes[k - 1]! & PREPOSITION) !== 0;
}

function findCue(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.quoted) return null;
  return (
    findSigned(tokens, mention) ??
    findCited(tokens, mention) ??
    findAccording(tokens, mention) ??
    findNoun(tokens, mention) ??
    preferDirect(tokens, mention)
  );
}

function preferDirect(tokens: Tokens, mention: Mention): Cue | null {
  const inverted = findInverted(tokens, mention);
  const forward = findVerb(tokens, mention);
  if (forward !== null && (forward.form === 'subject' || inverted === null)) return forward;
  return inverted ?? forward;
}

const same = (tokens: Tokens, a: number, b: number) =>
  b >= 0 && b < tokens.count && tokens.sentence[a] === tokens.sentence[b] && tokens.quoted[b] === 0;

function findAccording(tokens: Tokens, mention: Mention): Cue | null {
  const at = mention.first;
  if (!same(tokens, mention.head, at - 2)) return null;
  const to = tokens.words[at - 1] === 'to' && tokens.words[at - 2] === 'according';
  return to ? { form: 'according', token: at - 2, strong: true } : null;
}

const DASHES = new Set(['—', '–', '―', '-', '--']);

/** A name behind a dash behind a quotation, or before a colon where a sentence begins. */
function findSigned(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.kind !== 'name') return null;
  let k = mention.first - 1;
  if (DASHES.has(tokens.words[k] ?? '')) {
    while (DASHES.has(tokens.words[k - 1] ?? '')) k--;
    const signs = k > 0 && tokens.quoted[k - 1]! > 0 && tokens.block[k - 1] === tokens.block[mention.head];
    if (signs) return { form: 'signed', token: k, strong: true };
  }
  const begins = mention.first === 0 || tokens.sentence[mention.first - 1] !== tokens.sentence[mention.first];
  const label = begins && tokens.words[mention.last + 1] === ':';
  return label ? { form: 'label', token: mention.last + 1, strong: true } : null;
}

const CITING = new Set(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);

/** "The Post quoted Lund, the mayor, as saying": whoever is cited speaks. */
function findCited(tokens: Tokens, mention: Mention): Cue | null {
  if (!same(tokens, mention.head, mention.first - 1) || !CITING.has(tokens.words[mention.first - 1]!))
    return null;
  for (let k = mention.last + 1; k <= mention.last + REACH && same(tokens, mention.head, k + 1); k++) {
    if (tokens.words[k] === 'as' && tokens.words[k + 1] === 'saying')
      return { form: 'subject', token: k + 1, strong: true };
  }
  return null;
}

function findNoun(tokens: Tokens, mention: Mention): Cue | null {
  if (!mention.possessive) return null;
  const from = mention.kind === 'pronoun' ? mention.last + 1 : mention.last + 2;
  for (let k = from; k < from + 4 && same(tokens, mention.head, k); k++) {
    const classes = tokens.classes[k]!;
    if (tokens.shape[k] === Shape.mark || (classes & PREPOSITION) !== 0) return null;
    if ((classes & (VERB | DOCUMENT)) !== 0 || NOUNS.has(tokens.words[k]!))
      return { form: 'noun', token: k, strong: (classes & SPEECH_VERB) !== 0 };
  }
  return null;
}

const NOUNS = new Set([
  'words',
  'comment',
  'comments',
  'remark',
  'remarks',
  'assertion',
  'contention',
  'suggestion',
  'allegation',
  'accusation',
  'description',
  'view',
  'slogan',
  'motto',
  'message',
  'question',
  'answer',
  'response',
  'proposal',
  'plan',
  'warning',
  'advice',
  'explanation',
  'vow',
  'insistence',
  'interjection',
  'boast',
  'pledge',
  'promise',
  'criticism',
  'argument',
  'tirade',
  'complaint',
  'rhetoric',
  'reference',
  'references',
  'characterization',
  'admission',
  'declaration',
  'account',
  'use',
  'phrase',
  'term',
]);

function findInverted(tokens: Tokens, mention: Mention): Cue | null {
  let k = mention.first - 1;
  if (!same(tokens, mention.head, k)) return null;
  if (tokens.words[k] === 'by') k--;
  if (same(tokens, mention.head, k) && (tokens.classes[k]! & ADVERB) !== 0) k--;
  if (
    !same(tokens, mention.head, k) ||
    (tokens.classes[k]! & VERB) === 0 ||
    (tokens.classes[k]! & PREPOSITION) !== 0
  )
    return null;
  if (opensClause(tokens, mention)) return null;
  const object =
    same(tokens, mention.head, k - 1) &&
    tokens.shape[k - 1] !== Shape.mark &&
    (tokens.classes[k - 1]! & CONJUNCTION) === 0 &&
    tokens.words[mention.first - 1] !== 'by';
  return object ? null : { form: 'inverted', token: k, strong: (tokens.classes[k]! & SPEECH_VERB) !== 0 };
}

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

function findVerb(tokens: Tokens, mention: Mention): Cue | null {
  if (mention.possessive) return null;
  let form: CueForm = 'subject';
  const limit = mention.last + REACH;
  for (let k = mention.last + 1; k <= limit && same(tokens, mention.head, k); k++) {
    const classes = tokens.classes[k]!;
    const word = tokens.words[k]!;
    if ((classes & VERB) !== 0 && isPassive(tokens, k)) return null;
    if ((classes & VERB) !== 0 && isVerbHere(tokens, k, mention.last)) {
      if ((classes & SPEECH_VERB) !== 0) return { form, token: k, strong: true };
      const deed = findDeed(tokens, k);
      return { form, token: deed === -1 ? k : deed, strong: deed !== -1 };
    }
    if (word === "'s" || (classes & (ADVERB | AUXILIARY)) !== 0 || word.endsWith('ly')) continue;
    if (word === ',' || word === '(' || word === '—' || word === '–' || word === '--') {
      const end = skipAside(tokens, k, mention.head);
      if (end === -1) {
        if (!closesOwn(tokens, mention, k) && !isLoneComma(tokens, k, form)) form = 'later-verb';
        continue;
      }
      if (form === 'subject') form = 'over-aside';
      k = end;
      continue;
    }
    if (word === ';' || word === ':' || CLAUSES.has(word)) return null;
    if (form === 'subject' || form === 'over-aside')
      form =
        (classes & (PREPOSITION | RELATIVE | COMMON)) !== 0 || tokens.shape[k] === Shape.number
          ? 'over-words'
          : 'later-verb';
  }
  return null;
}

/** "the mayor, Ada Lund, said": the comma belongs to the mention. */
function closesOwn(tokens: Tokens, { first, head, last }: Mention, k: number): boolean {
  if (k !== last + 1 || tokens.words[k] !== ',') return false;
  for (let j = head - 1; j > first; j--) if (tokens.words[j] === ',') return true;
  return false;
}

/** "Lund (D-Nordhaven), said": a comma that closes nothing. */
function isLoneComma(tokens: Tokens, k: number, form: CueForm): boolean {
  return (
    (form === 'subject' || form === 'over-aside') &&
    tokens.words[k] === ',' &&
    ((tokens.classes[k + 1] ?? 0) & SPEECH_VERB) !== 0 &&
    !tokens.words[k + 1]!.endsWith('ing')
  );
}

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

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "Lund was described as", but not "Lund was quoted as saying". */
export function isPassive(tokens: Tokens, k: number): boolean {
  const word = tokens.words[k]!;
  if (word === 'quoted' || !(word.endsWith('ed') || word === 'told' || word === 'seen' || word === 'known'))
    return false;
  let before = k - 1;
  if ((tokens.classes[before]! & ADVERB) !== 0 || tokens.words[before]!.endsWith('ly')) before--;
  return BE.has(tokens.words[before] ?? '');
}

/** "Lund began the meeting by demanding": how the deed was done, if by words; the token, or -1. */
function findDeed(tokens: Tokens, verb: number): number {
  for (let k = verb + 1; k <= verb + DEED_REACH && same(tokens, verb, k); k++) {
    if (tokens.shape[k] === Shape.mark) return -1;
    if (tokens.words[k - 1] === 'by' && tokens.words[k]!.endsWith('ing') && (tokens.classes[k]! & VERB) !== 0)
      return k;
  }
  return -1;
}

/** Longest way from a verb to the "by" that says how, in tokens. */
const DEED_REACH = 10;

/** Not "the report said" seen from before "the report", not "a call", not "to call" behind a noun. */
function isVerbHere(tokens: Tokens, k: number, last: number): boolean {
  if (k === last + 1) return true;
  const word = tokens.words[k - 1]!;
  if (word === "'s") return (tokens.classes[k - 2]! & (PRONOUN | IT)) !== 0;
  return !['the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'that', 'of', 'in', 'for'].includes(word);
}

/** The token that closes an aside opened at `k`; -1 when none does within reach. */
function skipAside(tokens: Tokens, k: number, head: number): number {
  const open = tokens.words[k]!;
  const close = open === '(' ? ')' : open;
  for (let j = k + 1; j <= k + REACH && same(tokens, head, j); j++) {
    if (tokens.words[j] === close) return j;
  }
  return -1;
}
