/**
 * Which of two mentions that stand before a verb is its subject.
 *
 *     "Lund of the liberal Harbour Institute said"  →  Lund;   "after talks with Lund Voss said"  →  Voss
 */
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipThe } from './beside.js';
import { OPENERS } from './clause-words.js';
import { CLAUSES, type Cue, findWith, hangsOnPreposition } from './cue.js';

/** Of two mentions before a verb the nearer one, unless it hangs on a preposition; before "…, saying" the first. */
export function isBetterSubject(tokens: Tokens, later: Mention, earlier: Mention, cue: Cue): boolean {
  if (standsInAside(tokens, earlier, cue)) return false;
  if (endsRelative(tokens, later) || isInTail(tokens, later, earlier)) return false;
  if (isAbsolute(tokens, later, cue) && cue.token === later.last + 1) return true;
  if (hangsOnPreposition(tokens, earlier) !== hangsOnPreposition(tokens, later))
    return hangsOnPreposition(tokens, earlier);
  if (later.inside >= 0 !== earlier.inside >= 0) return earlier.inside >= 0;
  return !tokens.words[cue.token]!.endsWith('ing') || isInOpener(tokens, earlier, later);
}

/** "After Lund won, Voss lashed out in a statement saying": the first has a clause of its own. */
function isInOpener(tokens: Tokens, earlier: Mention, later: Mention): boolean {
  const { words, sentence } = tokens;
  const opener = skipThe(tokens, earlier.first - 1);
  const opens = OPENERS.has(words[opener]!) && sentence[opener - 1] !== sentence[opener];
  return opens && words[skipThe(tokens, later.first - 1)] === ',';
}

/** "The parties clashed over the plan, with Lund accusing Voss", "shared a video of Lund accusing Voss" */
const isAbsolute = (tokens: Tokens, mention: Mention, { token }: Cue) =>
  tokens.words[token]!.endsWith('ing') &&
  (findWith(tokens, mention) >= 0 || (mention.type === 'person' && tokens.words[mention.first - 1] === 'of'));

/** "the aide who replaced Lund said": the object of a clause about the subject. */
function endsRelative({ words, shape }: Tokens, { first }: Mention): boolean {
  for (let k = first - 1; k >= first - LONGEST_CLAUSE; k--) {
    if (words[k] === 'who') return k < first - 1;
    if (shape[k] !== Shape.lower) return false;
  }
  return false;
}

const LONGEST_CLAUSE = 6;

/** "Lund of the liberal Harbour Institute said"; but "To free Lund from jail the Harbour Institute said". */
function isInTail(tokens: Tokens, later: Mention, earlier: Mention): boolean {
  if (later.type !== 'organization' || earlier.kind !== 'name') return false;
  const tail = earlier.last + 1;
  return TAILS.has(tokens.words[tail]!) && (tokens.classes[tail + 1]! & DETERMINER) !== 0;
}

const TAILS = new Set(['at', 'from', 'of', 'with']);

/** "Lund, a former aide to the mayor and now a member of the board, said": what stands between the commas is of Lund. */
function standsInAside(tokens: Tokens, earlier: Mention, cue: Cue): boolean {
  const { words } = tokens;
  let close = cue.token - 1;
  while ((tokens.classes[close]! & (ADVERB | AUXILIARY)) !== 0) close--;
  const open = skipBracket(tokens, earlier.last + 1);
  if (hangsOnPreposition(tokens, earlier) || opensWithDeed(tokens, earlier)) return false;
  if (words[open] === ',' && isOpening(tokens, earlier)) return false;
  return words[close] === CLOSES.get(words[open]!);
}

/** "Opposing the bill, Lund, the mayor, said": nobody's aside. */
const opensWithDeed = ({ words, sentence, classes }: Tokens, { first }: Mention) =>
  words[first - 1]?.endsWith('ing') === true &&
  sentence[first - 2] !== sentence[first] &&
  (classes[first - 1]! & PREPOSITION) === 0;

/** "In a written statement, Lund, who saw it, said", "After the hearing, Lund, the mayor, said": an opening, and what follows speaks. */
function isOpening({ words, sentence, classes }: Tokens, { kind, first }: Mention): boolean {
  let k = first;
  while (sentence[k - 1] === sentence[first] && k > first - LONGEST_OPENING) k--;
  if (k === first || sentence[k - 1] === sentence[first] || (classes[k]! & PREPOSITION) === 0) return false;
  // "written" is a verb where no article stands before it.
  const isVerb = (j: number) => (classes[j]! & VERB) !== 0 && (classes[j - 1]! & DETERMINER) === 0;
  for (let j = k + 1; j < first; j++) if (BREAKS.has(words[j]!) || isVerb(j)) return false;
  return kind === 'document' || !CLAUSES.has(words[k]!);
}

/** In tokens, up to the mention. */
const LONGEST_OPENING = 12;
const BREAKS = new Set([',', ':', ';', '(', ')', '—', '–', '-']);

/** "Lund (D-Norrvik), a former aide, said": behind a short bracket, where a comma follows it. */
function skipBracket({ words }: Tokens, open: number): number {
  if (words[open] !== '(') return open;
  for (let k = open + 2; k <= open + LONGEST_BRACKET; k++)
    if (words[k] === ')') return words[k + 1] === ',' ? k + 1 : open;
  return open;
}

const LONGEST_BRACKET = 6;

const CLOSES = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
]);
