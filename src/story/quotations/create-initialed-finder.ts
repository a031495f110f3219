/**
 * Whom a label of initials means: the one whose full name stands before the talk, or labels an earlier turn.
 *
 *     "Ada Lund: Did it rain? ¶ Bo Hart: It did. ¶ AL: For long?"   →   Ada Lund
 */
import { initialsOf } from '../words/initials-of.js';
import type { Mention } from '../speakers/mention.js';

/** Gives a function that finds the first mention by that name; -1 where the label is no initials, or of nobody or several. */
export function createInitialedFinder(mentions: readonly Mention[]): (label: string) => number {
  let index: ReadonlyMap<string, number> | null = null;
  return (label) => {
    if (!INITIALS.test(label)) return -1;
    // Only once a transcript asks, and once for all its turns.
    index ??= indexInitials(mentions);
    return index.get(label) ?? NOBODY;
  };
}

function indexInitials(mentions: readonly Mention[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [i, { kind, quoted, name, parts }] of mentions.entries()) {
    if (kind !== 'name' || quoted || parts.length < 2) continue;
    const initials = initialsOf(name);
    const first = index.get(initials);
    if (first === undefined) index.set(initials, i);
    else if (first !== NOBODY && mentions[first]!.name !== name) index.set(initials, NOBODY);
  }
  return index;
}

const NOBODY = -1;
const INITIALS = /^\p{Lu}{2,4}$/u;
