/**
 * Names that stand right behind what they are names of.
 *
 *     "a company named Blue Quay"   "a man calling himself Bo"   "the newspaper Ostpost"; not "the company Lund founded"
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { AUXILIARY, DETERMINER, NUMBER_WORD, POSSESSIVE, VERB } from '../../words/lexicon.js';
import type { Mention } from '../mention.js';

/** Do the words behind the phrase say that the name is the name of what it stands for? */
export function isNamedSo(tokens: Tokens, phrase: Mention, name: Mention): boolean {
  const { words } = tokens;
  // "the man, identified as Bo Lund, said"
  const k = phrase.last + (words[phrase.last + 1] === ',' ? 2 : 1);
  if (name.first === k + 1) return words[k] === 'named' || (words[k] === 'called' && hasVerb(tokens, name));
  // "a man who identified himself as Bo Lund", "a sailor who gave her name only as Mia", "who simply gave her name as Mia", "the gang, which calls itself Wasp"
  if (words[k] === 'who' || words[k] === 'which') return GIVEN.test(words.slice(k + 1, name.first).join(' '));
  return name.first === k + 2 && NAMING.has(`${words[k]!} ${words[k + 1]!}`);
}

/** "a group called Blue Quay said"; but not "a group called Lund a fool". */
function hasVerb({ words, classes }: Tokens, { last: end }: Mention): boolean {
  return (classes[end + 1]! & (VERB | AUXILIARY)) !== 0 || words[end + 1]!.endsWith('ed');
}

const NAMING = new Set(
  'calling herself,calling himself,calling itself,calling themselves,identified as,known as'.split(','),
);

const GIVEN =
  /^(?:(?:only|simply) )?(?:(?:identified|introduced) (?:him|her)self(?: only| simply)? as|gave (?:his|her) name(?: only| simply)? as|calls (?:him|her|it)self)$/;

/** "the newspaper Ostpost": a body's noun before a name that is nobody's surname. */
export function isNameOfBody(
  { words, classes }: Tokens,
  surnames: ReadonlySet<string>,
  { first, head }: Mention,
  { type, parts }: Mention,
): boolean {
  // "campaign group Hala Lund": whatever it is called after
  const bare = (classes[first]! & (DETERMINER | NUMBER_WORD | POSSESSIVE)) === 0;
  if (bare && GROUPS.has(words[head]!)) return true;
  // "outside court Bo spoke"
  const inside = bare && INSTITUTIONS.has(words[head]!);
  return type === null && !inside && !surnames.has(parts[0]!);
}

const INSTITUTIONS = wordSet('church college congress court hospital parliament prison school university');
const GROUPS = wordSet(
  'agency association chain charity company firm group network nonprofit organisation organization union',
);

/** The last words of the longer names that are no body's. */
export function listSurnames(mentions: readonly Mention[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, type, parts } of mentions)
    if (kind === 'name' && type !== 'organization' && parts.length > 1) surnames.add(parts.at(-1)!);
  return surnames;
}
