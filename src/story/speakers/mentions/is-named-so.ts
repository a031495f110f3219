/**
 * Names that stand right behind what they are names of.
 *
 *     "a company called Blue Quay"   "a man calling himself Bo"   "the newspaper Ostpost"; not "the company Lund founded"
 */
import { type Tokens, Shape } from '../../words/find-tokens.js';
import {
  DETERMINER,
  FIRST_NAME,
  lookUp,
  NUMBER_WORD,
  ORGANIZATION,
  POSSESSIVE,
} from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Do the words behind the phrase say that the name is the name of what it stands for? */
export function isNamedSo({ words }: Tokens, phrase: Mention, name: Mention): boolean {
  const k = phrase.last + 1;
  const first = words[k]!;
  if (name.first === k + 1)
    return (
      first === 'named' ||
      // "one member called Lund a fool"
      (first === 'called' &&
        phrase.type === 'organization' &&
        !phrase.definite &&
        ENDS.has(words[name.last + 1]!))
    );
  // "a man who identified himself as Bo Lund"
  if (first === 'who') return isGiven(words, k + 1, name.first);
  // "the man, identified as Bo Lund, said"
  if (first === ',') return name.first === k + 3 && KNOWN.has(words[k + 1]!) && words[k + 2] === 'as';
  if (name.first !== k + 2) return false;
  const second = words[k + 1]!;
  return (first === 'calling' && SELF.has(second)) || (KNOWN.has(first) && second === 'as');
}

const ENDS = new Set([',', '.', ';', ')']);
const SELF = new Set(['himself', 'herself', 'itself', 'themselves']);
/** "identified himself as", "gave his name only as": from token `k` to the name. */
function isGiven(words: readonly string[], k: number, to: number): boolean {
  if (IDENTIFIED.has(words[k]!)) return to === k + 3 && SELF.has(words[k + 1]!) && words[k + 2] === 'as';
  const as = words[k + 3] === 'only' ? k + 4 : k + 3;
  return words[k] === 'gave' && words[k + 2] === 'name' && words[as] === 'as' && to === as + 1;
}

const IDENTIFIED = new Set(['identified', 'introduced']);
const KNOWN = new Set(['known', 'identified']);

/** "the newspaper Ostpost": a body's noun with an article before a name that is nobody's surname. */
export function isNameOfBody(
  tokens: Tokens,
  surnames: ReadonlySet<string>,
  phrase: Mention,
  name: Mention,
): boolean {
  if (isNamedSo(tokens, phrase, name)) return true;
  if (phrase.plural || name.first !== phrase.head + 1 || name.possessive) return false;
  if (!phrase.definite && !isBare(tokens, phrase)) return false;
  if ((tokens.noun[phrase.head]! & ORGANIZATION) === 0) return false;
  // "campaign group Hala Lund": whatever it is called after
  if (GROUPS.has(tokens.words[phrase.head]!) && phrase.head > phrase.first && isBare(tokens, phrase))
    return name.roles.length === 0;
  if (name.type !== null) return false;
  const [first = ''] = name.parts;
  if ((lookUp(first) & FIRST_NAME) !== 0) return false;
  return !surnames.has(first);
}

const GROUPS = new Set(
  'agency association chain charity company firm group network nonprofit organisation organization union'.split(
    ' ',
  ),
);

/** "software company Blue Quay": no article, and no name of another before it. */
function isBare({ classes, shape }: Tokens, { first, head }: Mention): boolean {
  if ((classes[first]! & (DETERMINER | NUMBER_WORD | POSSESSIVE)) !== 0) return false;
  return shape[head] === Shape.lower;
}

/** The last words of the longer names that are no body's. */
export function listSurnames(mentions: readonly Mention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, type, parts } of mentions)
    if (kind === 'name' && type !== 'organization' && parts.length > 1) surnames.add(parts.at(-1)!);
  return surnames;
}
