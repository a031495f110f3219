/**
 * The words by which somebody speaks of whom another tells.
 *
 *     "The Post quoted Lund as saying"   →  saying;   "Voss mocked Lund for suggesting that …"  →  suggesting
 *     "a statement by Lund that …"       →  Lund's, as in "Lund's statement that …"
 *     "Voss heard Lund say"              →  say
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { Shape } from '../../words/shape.js';
import { AUXILIARY, JUDGING_VERB, PREPOSITION, SPEECH_VERB, VERB } from '../../words/lexicon.js';
import type { Mention } from '../../speakers/mention.js';
import { skipAside } from './asides.js';
import { skipThe } from './beside.js';
import { type Cue, same } from './cue.js';
import { isPassive } from './is-passive.js';
import { CALLING } from './clause-words.js';

/** How far behind a mention its verb may stand: a long sentence may hold thousands of mentions. */
const REACH = 30;

/** Of a mention that is no subject; null where it does not speak. */
export function findReportedCue(tokens: Tokens, mention: Mention): Cue | null {
  return (
    findCited(tokens, mention) ??
    findHeard(tokens, mention) ??
    findBlamed(tokens, mention) ??
    findAuthor(tokens, mention)
  );
}

export const CITING = wordSet('quoted quotes quoting cited cites citing');

/** "The Post quoted Lund, the mayor, as saying": whoever is cited speaks. */
function findCited(tokens: Tokens, mention: Mention): Cue | null {
  if (!CITING.has(tokens.words[mention.first - 1]!)) return null;
  for (let k = mention.last + 1; k <= mention.last + REACH && same(tokens, mention.head, k); k++)
    if (tokens.words[k] === 'saying') return { form: 'subject', token: k, strong: true };
  return null;
}

const HEARING = wordSet(
  'caught filmed hear heard hearing hears overheard recall recalled recalling recalls recorded remember remembered remembering remembers saw watched',
);

/** "heard Lund say", "remembers Lund scolding him", "recalls Lund being kind, even praising him" */
function findHeard(tokens: Tokens, mention: Mention): Cue | null {
  const { words, classes } = tokens;
  const next = mention.last + 1;
  if (mention.possessive || !same(tokens, mention.head, next)) return null;
  if (words[next] === 'being') return findBeing(tokens, next);
  if (!HEARING.has(words[skipThe(tokens, mention.first - 1)]!)) return null;
  const speaks = words[next]!.endsWith('ing') || (classes[next]! & SPEECH_VERB) !== 0;
  return speaks ? { form: 'subject', token: next, strong: true } : null;
}

/** Whoever is told of as being something speaks by a second participle. */
function findBeing(tokens: Tokens, being: number): Cue | null {
  for (let k = being + 1; k <= being + REACH && same(tokens, being, k); k++)
    if (tokens.words[k]!.endsWith('ing') && (tokens.classes[k]! & VERB) !== 0)
      return { form: 'subject', token: k, strong: true };
  return null;
}

/** "slammed Lund as weak for suggesting", "sacked Lund for calling it": what somebody is blamed for was said. */
function findBlamed(tokens: Tokens, { first, last, head, possessive }: Mention): Cue | null {
  const verb = skipThe(tokens, first - 1);
  if (possessive) return null;
  // "said Lund should be sacked for calling it"
  let passive = last + 1;
  while (passive < last + LONGEST_BLAME && (tokens.classes[passive]! & AUXILIARY) !== 0) passive++;
  const suffers = isPassive(tokens, passive);
  const before = same(tokens, head, verb) ? tokens.classes[verb]! & VERB : 0;
  const judged = before === JUDGING_VERB || (same(tokens, head, verb) && SUFFERED.test(tokens.words[verb]!));
  // "told Lund to apologise for calling it", "demanded that Lund apologise for it"
  const sorry = SORRY.test(tokens.words[passive]!);
  if (!judged && !suffers && !sorry) return null;
  const aside = tokens.words[last + 1] === ',' ? skipAside(tokens, last + 1, head) : -1;
  const from = suffers || sorry ? passive + 1 : Math.max(last, aside) + 1;
  for (let k = from; k < from + LONGEST_BLAME && same(tokens, head, k + 1); k++) {
    if (tokens.shape[k] === Shape.mark || (tokens.classes[k]! & VERB) !== 0) return null;
    if (!BLAMED_FOR.has(tokens.words[k]!)) continue;
    const deed = findBlame(tokens, k);
    return deed === -1 ? null : { form: 'subject', token: deed, strong: true };
  }
  return null;
}

const SORRY = /^apologi[sz]e$/;
/** "sacked", "turned on", "lashed out at", "took to task": before whoever bears it. */
const SUFFERED = /^(?:at|fire|on|suspend|took|[a-z]+ed)$/;
export const BLAMED_FOR: ReadonlySet<string> = new Set(['for', 'of']);

/** "for calling it", "of having said": the token of what was said, behind the word at `k`; -1 where nothing was. */
export function findBlame({ words, classes }: Tokens, k: number): number {
  const deed = words[k + 1] === 'having' ? k + 2 : k + 1;
  const word = words[deed]!;
  if (deed === k + 1 && !word.endsWith('ing')) return -1;
  // "for calling out the board", "for calling for a vote"
  const names = CALLING.has(word) && (classes[deed + 1]! & PREPOSITION) === 0;
  const tells = (classes[deed]! & SPEECH_VERB) !== 0 && (!DEEDS.has(word) || words[deed + 1] === 'that');
  return names || tells ? deed : -1;
}

/** "accused Lund of proposing a “ruin”": what is proposed is in words of who blames, but for "proposing that". */
const DEEDS = wordSet(
  'adding continuing denying disclosing disputing figuring maintaining pledging posting promising proposing reporting revealing touting urging',
);

/** Longest way from whom somebody blames to what for, in tokens. */
const LONGEST_BLAME = 5;

/** "a statement by Lund that the quay …", "claims from Lund that …": as in "Lund's statement that …". */
function findAuthor({ words }: Tokens, { kind, first, last, possessive }: Mention): Cue | null {
  if (kind === 'pronoun' || possessive || !FROM.has(words[first - 1]!) || words[last + 1] !== 'that')
    return null;
  const noun = words[first - 2]?.replace(/s$/, '') ?? '';
  return SAID.has(noun) ? { form: 'noun', token: last, strong: false } : null;
}

const FROM = new Set(['by', 'from']);
const SAID = wordSet(
  'accusation admission allegation argument assertion charge claim comment complaint contention criticism observation prediction promise remark statement suggestion vow warning',
);
