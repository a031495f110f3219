/**
 * Two of one family: the first has the surname that only the second is given.
 *
 *     "the parents, Osvan and Teliza Brandt"   →  Osvan Brandt | Teliza Brandt
 */
import { wordSet } from '../../../article/word-set.js';
import type { Tokens } from '../../words/tokens.js';
import { lastWord } from '../../words/last-word.js';
import { FIRST_NAME, genderOf, lookUp } from '../../words/lexicon.js';
import type { Draft, Mention } from '../mention.js';

/** `surnames`: those of the article; whoever is called by one has a name already. */
export function shareSurnames(
  tokens: Tokens,
  mentions: readonly Draft[],
  surnames: ReadonlySet<string>,
): void {
  const alone = new Set<string>();
  const married = new Set<string>();
  for (const mention of mentions) {
    if (isLone(mention)) alone.add(mention.parts[0]!);
    if (mention.honorific && mention.gender === 'female') married.add(mention.parts.at(-1)!);
  }
  for (let i = 0; i + 1 < mentions.length; i++) {
    const first = mentions[i]!;
    const second = mentions[i + 1]!;
    if (!isLone(first) || surnames.has(first.parts[0]!) || !stands(tokens, first, second)) continue;
    const family = isFamily(tokens, first) || isCouple(first.parts[0]!, second.parts[0]!);
    // "Ada and Eva Lund", where Eva alone is spoken of, or Mrs Lund, too
    if (!family && !alone.has(second.parts[0]!) && !married.has(second.parts[1]!)) continue;
    first.parts = [first.parts[0]!, second.parts[1]!];
    first.name = `${first.name} ${lastWord(second.name)}`;
    first.type = 'person';
    first.gender ??= genderOf(lookUp(first.parts[0]!));
  }
}

const isLone = ({ kind, type, parts, possessive, honorific }: Mention) =>
  kind === 'name' && type !== 'organization' && parts.length === 1 && !possessive && !honorific;

/** Right behind "and", with a first name and a surname and no title between. */
const stands = ({ words }: Tokens, { last }: Mention, { first, parts }: Mention) =>
  words[last + 1] === 'and' && first === last + 2 && parts.length === 2;

/** "the brothers Osvan and Mirko Brandt", "their parents, Osvan and Teliza Brandt" */
function isFamily({ words }: Tokens, { first }: Mention): boolean {
  return FAMILY.has(words[first - 1]!) || (words[first - 1] === ',' && FAMILY.has(words[first - 2]!));
}

const FAMILY = wordSet('brothers couple daughters grandparents parents siblings sisters sons spouses twins');

/** A woman's and a man's first name. */
function isCouple(a: string, b: string): boolean {
  const [one, other] = [lookUp(a), lookUp(b)];
  return (one & other & FIRST_NAME) !== 0 && genderOf(one) !== genderOf(other);
}
