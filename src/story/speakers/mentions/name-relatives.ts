/**
 * A relative who is called by the first name, and further on by the surname with "Mr" or "Mrs", is named in full.
 *
 *     "Bo Lund left. His wife, Ada, stayed. … Mrs Lund said"   →  Ada Lund
 *     "Ada's father, Karl, stayed. … Mr Lund said"             →  Karl Lund, as Ada goes by her first name
 */
import { lastWord } from '../../words/last-word.js';
import { wordSet } from '../../../article/word-set.js';
import { type Gender, clash } from '../../words/lexicon.js';
import type { Tokens } from '../../words/tokens.js';
import type { Draft } from '../mention.js';

/** So many relatives, and people of one surname, are looked at. */
const MOST = 8;

/** What was read so far. */
interface Families {
  /** Full names by surname. */
  readonly bearers: Map<string, Draft[]>;
  /** The last surname of a man, of a woman, and of whoever has a first name. */
  readonly last: Map<string, string>;
  /** Lone first names of relatives, the last one first, with the surname of those whose relatives they are. */
  readonly relatives: { readonly mention: Draft; readonly surname: string }[];
  readonly firstNames: Set<string>;
  /** Who was called "Mrs Lund" before a relative was named is so again. */
  readonly titled: Set<string>;
}

export function nameRelatives(tokens: Tokens, mentions: readonly Draft[]): void {
  const families: Families = {
    bearers: new Map(),
    last: new Map(),
    relatives: [],
    firstNames: new Set(),
    titled: new Set(),
  };
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.type === 'organization' || mention.quoted) continue;
    if (mention.parts.length > 1) noteFull(families, mention);
    else if (mention.honorific) nameOne(tokens, families, mention);
    else noteLone(families, mention);
  }
}

function noteFull({ bearers, last }: Families, mention: Draft): void {
  const surname = mention.parts.at(-1)!;
  const family = bearers.get(surname) ?? [];
  if (family.length < MOST) bearers.set(surname, [...family, mention]);
  if (mention.gender !== null) last.set(OWNER[mention.gender], surname).set('their', surname);
  last.set(mention.parts[0]!, surname);
}

const OWNER: Readonly<Record<Gender, string>> = { female: 'her', male: 'his' };

function noteLone({ last, relatives, firstNames }: Families, mention: Draft): void {
  firstNames.add(mention.parts[0]!);
  const role = mention.roles.find((each) => KIN.has(lastWord(each)));
  if (role === undefined) return;
  // "his wife", "Ada's father", "Mr Lund's wife"
  const words = role.toLowerCase().split(' ');
  const owner = (words.find((word) => OWNING.test(word)) ?? words[0]!).replace(OWNING, '');
  const surname = last.get(owner) ?? owner;
  if (relatives.unshift({ mention, surname }) > MOST) relatives.pop();
}

const KIN = wordSet('dad father husband mom mother mum widow widower wife');
const OWNING = /['’]s$/;

/** The last relative of the family that "Mrs Lund" fits, wherever the same first name stands. */
function nameOne(tokens: Tokens, families: Families, { gender, name, parts }: Draft): void {
  const { bearers, relatives, firstNames, titled } = families;
  const family = bearers.get(parts[0]!);
  const called = `${parts[0]!} ${gender}`;
  if (family === undefined || gender === null || titled.has(called)) return;
  const found = relatives.find(({ mention, surname }) => surname === parts[0] && mention.gender === gender);
  const others = family.every(
    (bearer) => clash(bearer.gender, gender) || goesByFirstName(tokens, bearer, firstNames),
  );
  if (found === undefined || !others) titled.add(called);
  const first = others ? found?.mention.parts[0] : undefined;
  for (const { mention } of relatives)
    if (mention.parts.length === 1 && mention.parts[0] === first) addName(mention, name);
}

/** Called by the first name, and told to be no grown-up: "Ada Lund, 34," may be Mrs Lund all the same. */
const goesByFirstName = ({ words }: Tokens, { parts, last }: Draft, firstNames: ReadonlySet<string>) =>
  firstNames.has(parts[0]!) && !(words[last + 1] === ',' && Number(words[last + 2]) >= GROWN);

const GROWN = 18;

function addName(mention: Draft, surname: string): void {
  mention.parts = [...mention.parts, surname.toLowerCase()];
  mention.name = `${mention.name} ${surname}`;
}
