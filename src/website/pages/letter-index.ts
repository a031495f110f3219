/** Lists from A to Z: entries gathered under the first letter of what they are sorted by. */
import { oneLine } from './display-text.js';
import type { Link } from './page.js';
import { push } from '../../story/push.js';

export interface IndexEntry extends Link {
  readonly count: string;
  /** `text` cut around the word that it is sorted by: `Sergey `, `Lavrov`, ``; null where it begins with that. */
  readonly sorted: { readonly before: string; readonly word: string; readonly after: string } | null;
}

export interface LetterGroup {
  readonly letter: string;
  /** Of the heading: `letter-a`. */
  readonly id: string;
  readonly entries: readonly IndexEntry[];
}

/** Groups entries that come sorted; letters follow the alphabet of the code points, what is no letter comes last. */
export function groupByLetter(
  entries: readonly (Link & { readonly count: string; readonly sortName: string })[],
): LetterGroup[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const { sortName, ...entry } of entries) {
    const letter = letterOf(sortName);
    push(groups, letter, { ...entry, sorted: cutAtSorted(entry.text, sortName) });
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || (a < b ? -1 : 1))
    .map(([letter, group]) => ({ letter, id: idOf(letter), entries: group }));
}

const OTHER = '#';

function cutAtSorted(text: string, sortName: string): IndexEntry['sorted'] {
  const word = oneLine(sortName).split(/,? /, 1)[0]!;
  const start = text.lastIndexOf(` ${word}`) + 1;
  const after = text.slice(start + word.length);
  return word === '' || start === 0 || /^[^ ,]/.test(after)
    ? null
    : { before: text.slice(0, start), word, after };
}

/** `Émile` → `E`, `Łukasz` → `Ł`, `3M` → `#`. */
function letterOf(name: string): string {
  const first = /\p{L}/u.exec(name.normalize('NFD'))?.[0] ?? '';
  return name.search(/[\p{L}\p{N}]/u) === name.search(/\p{L}/u) && first !== '' ? first.toUpperCase() : OTHER;
}

function idOf(letter: string): string {
  if (/^[A-Z]$/.test(letter)) return `letter-${letter.toLowerCase()}`;
  return letter === OTHER ? 'letter-other' : `letter-${letter.codePointAt(0)!.toString(16)}`;
}
