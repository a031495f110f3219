/**
 * Two names of one, as the article says itself, and what a body is called for short.
 *
 *     "DJ Quay, also known as Bo Lund, said … Quay said"  →  Bo Lund;   "the Norrvik Federated Bank … the Fed"  →  one
 */
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import { findNamesakes } from './find-namesakes.js';
import type { Mention } from '../mention.js';
import type { NameIndex } from './name-index.js';
import type { Tokens } from '../../words/tokens.js';
import { lookUp, ORGANIZATION, PEOPLE } from '../../words/lexicon.js';

/** Notes other names; called when all full names are known. */
export function addOtherNames(index: NameIndex, tokens: Tokens, mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    if (a.kind !== 'name' || b.kind !== 'name' || b.first - a.last > LONGEST) continue;
    if (a.possessive || a.quoted !== b.quoted || !isAlsoKnownAs(tokens, a.last + 1, b.first)) continue;
    const [full, other] = a.parts.length > 1 ? [a, b] : [b, a];
    const [entity] = findNamesakes(index, full);
    if (entity === undefined) continue;
    for (const second of findNamesakes(index, other)) if (second !== entity) index.same.set(second, entity);
  }
}

/** ", also known as" and the like, from token `from` to before `to`? */
function isAlsoKnownAs({ words }: Tokens, from: number, to: number): boolean {
  let k = from;
  while (k < to && OPENING.has(words[k]!)) k++;
  return k > from && k < to && CALLED.test(words.slice(k, to).join(' '));
}

const OPENING = new Set([',', '(', '—', '–']);
const LONGEST = 7;
const CALLED =
  /^(?:a\.k\.a|aka|(?:also|better|commonly|fondly|popularly|widely) known(?: to fans| simply)? as|known professionally as)$/;

/** "the Fed" for "Federal Reserve", "the Halifax" for "Halifax Building Society": what opens the name of the one body. */
export function addClippedNames(index: NameIndex, { words }: Tokens, mentions: readonly Mention[]): void {
  const seen = new Set<string>();
  for (const { kind, type, parts, first } of mentions) {
    const [word = ''] = parts;
    if (kind !== 'name' || type !== 'organization' || parts.length > 1 || words[first - 1] !== 'the')
      continue;
    if (seen.has(word) || (lookUp(word) & (ORGANIZATION | PEOPLE)) !== 0) continue;
    if (seen.size >= MOST) return;
    seen.add(word);
    const longer = index.entities.filter((entity) => opensWith(entity, word));
    if (longer.length === 1) index.byName.set(word, longer[0]!);
  }
}

/** So many names are looked for: for each all others are gone through. */
const MOST = 50;

/** Longer words are not cut short. */
const LONGEST_CUT = 4;

function opensWith({ type, parts }: Entity, word: string): boolean {
  const first = parts[0] ?? '';
  if (type !== 'organization' || parts.length < 2 || !first.startsWith(word)) return false;
  if (first === word) return OPENED.has(parts.at(-1)!);
  return word.length <= LONGEST_CUT;
}

/** Bodies and houses that go by what stands before these; but "the Harbour" is not the Harbour Board. */
const OPENED = wordSet(
  'bank clinic club foundation gallery hospital hotel infirmary institution museum society theater theatre',
);
