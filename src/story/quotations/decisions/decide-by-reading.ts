/**
 * Whose words are read out or quoted right before a colon; who reads them is not who wrote them.
 *
 *     Voss read out a letter from Lund: “…”       Lund's words
 *     Voss quoted the poet Ada Lund, saying: “…”  Lund's words
 *     Voss laughed off Lund's “…” jibe            Lund's words
 *     Voss sat out with what the club listed as “…”  the club's words
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { ADVERB, AUXILIARY, CONJUNCTION, JUDGING_VERB, PREPOSITION, VERB } from '../../words/lexicon.js';
import { skipArticle, skipThe } from '../cues/beside.js';
import { BE } from '../cues/is-passive.js';
import type { Context } from '../context.js';
import type { Utterance } from '../utterance.js';
import { NAMING } from '../cues/naming.js';
import type { Verdict } from './rules.js';

/** Whoever is quoted; null where nobody is. */
export function decideByReading(context: Context): Verdict {
  const { scene, utterance, candidates } = context;
  const { tokens, mentions } = scene;
  const owner = findOwner(context) ?? findNamer(context);
  if (owner !== undefined) return owner;
  const last = findQuotedEnd(tokens, utterance);
  if (last < 0) return null;
  const mention = candidates.find((index) => {
    const other = mentions[index]!;
    return other.kind === 'name' && other.last === last && isRead(tokens, other.first);
  });
  if (mention !== undefined) return mention;
  return quotesThing(context, last) ? 'nobody' : null;
}

/**
 * "quoted the Book of Tides: “…”", "quoted her father: “…”": a few words without a mark or a verb between, which are not
 * who quotes; but not "Lund was quoted in the Post: “…”", "a docker quoted by the Post: “…”".
 */
function quotesThing({ scene: { tokens }, utterance: { first } }: Context, last: number): boolean {
  const { words, classes, shape, quoted } = tokens;
  if (last !== first - 2) return false;
  for (let k = last; k > last - LONGEST_THING; k--) {
    if (words[k] === 'quoted')
      return k < last && (classes[k + 1]! & PREPOSITION) === 0 && !isDoneTo(tokens, k);
    if (shape[k] === Shape.mark || quoted[k] !== 0) return false;
    if (words[k] === 'as' || (classes[k]! & (VERB | AUXILIARY | CONJUNCTION)) !== 0) return false;
  }
  return false;
}

/** "was widely quoted" */
function isDoneTo({ words, classes }: Tokens, k: number): boolean {
  let before = k - 1;
  while (((classes[before] ?? 0) & ADVERB) !== 0 || words[before]?.endsWith('ly') === true) before--;
  return BE.has(words[before] ?? '');
}

/** Longest name of what is quoted, in tokens. */
const LONGEST_THING = 9;

/** "Lund's “…” remark", "his “…” speech" */
function findOwner({ scene, utterance, candidates }: Context): number | undefined {
  const { tokens, mentions } = scene;
  const { first, last } = utterance;
  if (!SAID.has(tokens.words[last + 1] ?? '') || tokens.sentence[last + 1] !== tokens.sentence[first]) return;
  return candidates.find((index) => {
    const { kind, possessive, last: end } = mentions[index]!;
    return possessive && end === (kind === 'pronoun' ? first - 1 : first - 2);
  });
}

/** "what the club listed as “…”", "what she had called “…”": whoever does, and nobody where no mention says who. */
function findNamer({ scene, utterance: { first }, candidates }: Context): Verdict | undefined {
  const { tokens, mentions, cues } = scene;
  const { words, classes } = tokens;
  const over = skipArticle(tokens, first - 1);
  const as = words[over] === 'as';
  const end = as ? over : first - 1;
  const verb = as ? end - 1 : end;
  const what = findWhat(tokens, verb);
  if (what < 0) return;
  if (!NAMING.has(words[verb]!) && !(as && LISTING.has(words[verb]!))) {
    // "Hart dismissed what Lund wrote as “…”": in words of who dismisses it.
    if (!as || (classes[what - 1]! & JUDGING_VERB) === 0) return;
    return (
      candidates.find((index) => cues[index]?.form === 'subject' && cues[index].token === what - 1) ??
      'nobody'
    );
  }
  const namer = candidates.find((index) => {
    const { kind, first: from, last, possessive } = mentions[index]!;
    return kind !== 'pronoun' && !possessive && last === verb - 1 && skipThe(tokens, from - 1) === what;
  });
  if (namer !== undefined) return namer;
  // "what the town described as": no mention is the town.
  const isTold = words[what + 1] === 'the' && classes[verb - 1] === 0;
  return isTold && !mentions.some(({ last }) => last === verb - 1) ? 'nobody' : undefined;
}

/** "what" before the subject of a verb, without a mark between; -1 where there is none. */
function findWhat({ words, shape, sentence }: Tokens, verb: number): number {
  if (shape[verb] !== Shape.lower) return -1;
  for (let k = verb - 1; k > verb - LONGEST_SUBJECT && sentence[k] === sentence[verb]; k--) {
    if (words[k] === 'what') return k;
    if (shape[k] === Shape.mark) return -1;
  }
  return -1;
}

/** From "what" to its verb, in tokens. */
const LONGEST_SUBJECT = 8;

/** The token before ":" or ", saying:"; -1 where the utterance follows no colon. */
function findQuotedEnd({ words, block }: Tokens, { first, block: own }: Utterance): number {
  if (words[first - 1] !== ':' || block[first - 1] !== own) return -1;
  if (words[first - 2] !== 'saying') return first - 2;
  return words[first - 3] === ',' ? first - 4 : first - 3;
}

/** "a letter from", "quoting the": what stands before the name. */
function isRead(tokens: Tokens, first: number): boolean {
  const { words } = tokens;
  const at = skipThe(tokens, first - 1);
  if (QUOTING.has(words[at] ?? '')) return true;
  return (words[at] === 'from' || words[at] === 'by') && WRITINGS.has(words[at - 1] ?? '');
}

/** They give a name with "as" only. */
const LISTING = new Set(
  'advertised advertises billed bills cited cites hailed hails listed lists regarded regards sees touted touts viewed views'.split(
    ' ',
  ),
);
const SAID = new Set(
  'boast claim claims comment comments gaffe insult jibe line pledge promise quip quote rant remark remarks retort slur speech taunt tirade tweet vow warning'.split(
    ' ',
  ),
);
const QUOTING = new Set(['quote', 'quoted', 'quotes', 'quoting']);
const WRITINGS = new Set(
  'comment email e-mail letter line message note poem post prayer quotation quote remark reply response statement text tweet verse warning words'.split(
    ' ',
  ),
);
