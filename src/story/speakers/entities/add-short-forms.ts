/**
 * Short forms that stand in brackets behind the full name.
 *
 *     "Quarn Kleinfort Vesser (QrKV) … QrKV said"   "Harbour Board of Norrvik (Haboan)"  →  one body each
 */
import type { Tokens } from '../../words/tokens.js';
import { findNamesakes } from './find-namesakes.js';
import { organizationKey } from './group-organizations.js';
import type { Mention } from '../mention.js';
import type { NameIndex } from './name-index.js';

/** Notes them as names of the body before them; who has a title, a first name or a role is no body. */
export function addShortForms(index: NameIndex, { words }: Tokens, mentions: readonly Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const a = mentions[i - 1]!;
    const b = mentions[i]!;
    const full = a.parts.length > 1 ? a : b;
    const short = full === a ? b : a;
    if (full.kind !== 'name' || short.kind !== 'name' || short.parts.length > 1) continue;
    const second = words[b.first - 1] === 'the' ? b.first - 1 : b.first;
    if (second !== a.last + 2 || words[a.last + 1] !== '(' || words[b.last + 1] !== ')') continue;
    if (full.gender === null && isShortOf(short.name, full)) addShortForm(index, full, short);
  }
}

function addShortForm(index: NameIndex, full: Mention, short: Mention): void {
  const [body] = findNamesakes(index, full);
  if (body === undefined) return;
  body.type = 'organization';
  index.byName.set(organizationKey(short.name), body);
}

/** Its capitals are initials of the name, in the same order. */
function isShortOf(short: string, { parts }: Mention): boolean {
  let at = 0;
  for (const letter of short) {
    if (letter === letter.toLowerCase()) continue;
    while (at < parts.length && !parts[at]!.startsWith(letter.toLowerCase())) at++;
    if (at++ >= parts.length) return false;
  }
  return true;
}
