/**
 * Whose words are read out or quoted right before a colon; who reads them is not who wrote them.
 *
 *     Voss read out a letter from Lund: “…”       Lund's words
 *     Voss quoted the poet Ada Lund, saying: “…”  Lund's words
 *     Voss laughed off Lund's “…” jibe            Lund's words
 *     Voss sat out with what the club listed as “…”  the club's words
 */
import { wordSet } from '../../../article/word-set.js';
import { Shape } from '../../words/shape.js';
import { AUXILIARY, CONJUNCTION, JUDGING_VERB, PREPOSITION, VERB } from '../../words/lexicon.js';
import { skipArticle, skipThe } from '../cues/beside.js';
import type { Context } from '../context.js';
import { NAMING } from '../cues/clause-words.js';
import type { Verdict } from './verdict.js';

/** Whoever is quoted; null where nobody is. */
export const decideByReading = (context: Context): Verdict =>
  findOwner(context) ?? findNamer(context) ?? findQuoted(context);

/** "Lund's “…” remark", "his “…” speech" */
function findOwner({ scene, utterance, candidates }: Context): number | undefined {
  const { first, last } = utterance;
  if (!SAID.has(scene.tokens.words[last + 1]!)) return;
  return candidates.find((index) => {
    const { possessive, last: end } = scene.mentions[index]!;
    return possessive && end < first && end >= first - 2;
  });
}

/** "what the club listed as “…”", "what she had called “…”": whoever does, and nobody where no mention says who. */
function findNamer({ scene, utterance: { first }, candidates }: Context): Verdict | undefined {
  const { tokens, mentions, cues } = scene;
  const { words, classes, shape, sentence } = tokens;
  const end = skipArticle(tokens, first - 1);
  const as = words[end] === 'as';
  const verb = as ? end - 1 : first - 1;
  let what = verb;
  while (sentence[what] === sentence[first] && shape[what] !== Shape.mark && words[what] !== 'what') what--;
  if (words[what] !== 'what') return;
  if (NAMING.has(words[verb]!) || LISTING.has(words[verb]!)) {
    const isNamer = (index: number) =>
      mentions[index]!.kind !== 'pronoun' && mentions[index]!.last === verb - 1;
    return candidates.find(isNamer) ?? (words[what + 1] === 'the' ? 'nobody' : undefined);
  }
  // "Hart dismissed what Lund wrote as “…”": in words of who dismisses it.
  if (!as || (classes[what - 1]! & JUDGING_VERB) === 0) return;
  return candidates.find((index) => cues[index]?.token === what - 1) ?? 'nobody';
}

/** "a letter from Lund: “…”", "quoted the poet Ada Lund, saying: “…”"; of "quoted the Book of Tides: “…”" nobody. */
function findQuoted({ scene: { tokens, mentions }, utterance: { first }, candidates }: Context): Verdict {
  const { words, classes, shape } = tokens;
  if (words[first - 1] !== ':') return null;
  const end = words[first - 2] === 'saying' || words[first - 2] === 'thus' ? first - 3 : first - 2;
  const last = words[end] === ',' ? end - 1 : end;
  const quoted = candidates.find((index) => {
    const { kind, first: from, last: to } = mentions[index]!;
    const before = skipThe(tokens, from - 1);
    // "a statement on behalf of Lund"
    const noun = words[before] === 'of' && words[before - 1] === 'behalf' ? before - 3 : before - 1;
    const isRead = (FROM.has(words[before]!) || noun < before - 1) && WRITINGS.has(words[noun]!);
    return kind === 'name' && to === last && (isRead || QUOTING.has(words[before]!));
  });
  if (quoted !== undefined) return quoted;
  let k = last;
  while (k > 0 && shape[k] !== Shape.mark && (classes[k]! & CLAUSE) === 0 && words[k] !== 'quoted') k--;
  // "a docker quoted by the Post: “…”"
  return words[k] === 'quoted' && k < last && (classes[k + 1]! & PREPOSITION) === 0 ? 'nobody' : null;
}

const CLAUSE = VERB | AUXILIARY | CONJUNCTION;

/** They give a name with "as" only. */
const LISTING = wordSet(
  'advertised advertises billed bills cited cites hailed hails listed lists regarded regards sees touted touts viewed views',
);
const SAID = wordSet(
  'boast claim claims comment comments gaffe insult jibe line pledge promise quip quote rant remark remarks retort slur speech taunt tirade tweet vow warning',
);
const FROM = new Set(['by', 'from']);
const QUOTING = wordSet('quote quoted quotes quoting retweeted retweeting retweets');
const WRITINGS = wordSet(
  'comment email e-mail letter line message note poem post prayer quotation quote remark reply response statement text tweet verse warning words',
);
