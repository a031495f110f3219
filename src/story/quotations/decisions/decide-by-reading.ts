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
import { type Decision, decideFor } from '../decision.js';
import type { Utterance } from '../candidates/find-candidates.js';
import { NAMING } from '../cues/naming.js';
import type { Scene } from '../scene.js';

/** The decision for whoever is quoted; null where nobody is. */
export function decideByReading(
  scene: Scene,
  utterance: Utterance,
  candidates: readonly number[],
): Decision | null {
  const { tokens, mentions } = scene;
  const owner = findOwner(scene, utterance, candidates) ?? findNamer(scene, utterance, candidates);
  if (owner !== undefined) return decideFor(scene, owner, READ);
  const last = findQuotedEnd(tokens, utterance);
  if (last < 0) return null;
  const mention = candidates.find((index) => {
    const other = mentions[index]!;
    return other.kind === 'name' && other.last === last && isRead(tokens, other.first);
  });
  return mention === undefined ? null : decideFor(scene, mention, READ);
}

/** "Lund's “…” remark", "his “…” speech" */
function findOwner(
  { tokens, mentions }: Scene,
  { first, last }: Utterance,
  candidates: readonly number[],
): number | undefined {
  if (!SAID.has(tokens.words[last + 1] ?? '') || tokens.sentence[last + 1] !== tokens.sentence[first]) return;
  return candidates.find((index) => {
    const { kind, possessive, last: end } = mentions[index]!;
    return possessive && end === (kind === 'pronoun' ? first - 1 : first - 2);
  });
}

/** "what the club listed as “…”": of whatever verb it is the subject. */
function findNamer(
  { tokens, mentions }: Scene,
  { first }: Utterance,
  candidates: readonly number[],
): number | undefined {
  const { words, shape, sentence } = tokens;
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

const READ = 0.95;
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
