/**
 * Whose words are read out or quoted right before a colon; who reads them is not who wrote them.
 *
 *     Voss read out a letter from Lund: “…”       Lund's words
 *     Voss quoted the poet Ada Lund, saying: “…”  Lund's words
 *     Voss laughed off Lund's “…” jibe            Lund's words
 *     Voss sat out with what the club listed as “…”  the club's words
 */
import { Shape, type Tokens } from '../../words/find-tokens.js';
import { skipThe } from '../cues/beside.js';
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
  return mention ?? null;
}

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

/** "what the club listed as “…”": of whatever verb it is the subject. */
function findNamer({ scene, utterance: { first }, candidates }: Context): number | undefined {
  const { mentions } = scene;
  const { words, shape, sentence } = scene.tokens;
  const as = words[first - 1] === 'as';
  const verb = as ? first - 2 : first - 1;
  if (shape[verb] !== Shape.lower || !(as ? /[ds]$/.test(words[verb]!) : NAMING.has(words[verb]!))) return;
  return candidates.find((index) => {
    const { kind, first: from, last: to, possessive } = mentions[index]!;
    const before = words[from] === 'the' || words[from - 1] !== 'the' ? from - 1 : from - 2;
    return (
      kind !== 'pronoun' &&
      !possessive &&
      to === verb - 1 &&
      words[before] === 'what' &&
      sentence[before] === sentence[first]
    );
  });
}

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
