/**
 * Whom a label of initials means: the one whose full name stands before the talk, or labels an earlier turn.
 *
 *     "Ada Lund: Did it rain? ¶ Bo Hart: It did. ¶ AL: For long?"   →   Ada Lund
 */
import { initialsOf } from '../words/initials-of.js';
import type { Mention } from '../speakers/mention.js';

/** The first mention by that name; -1 where the label is of another kind, or nobody or several have these initials. */
export function findInitialed(label: string, mentions: readonly Mention[]): number {
  if (!INITIALS.test(label)) return -1;
  let found = -1;
  for (const [i, { kind, quoted, name, parts }] of mentions.entries()) {
    if (kind !== 'name' || quoted || parts.length < 2 || initialsOf(name) !== label) continue;
    if (found >= 0 && mentions[found]!.name !== name) return -1;
    if (found < 0) found = i;
  }
  return found;
}

const INITIALS = /^\p{Lu}{2,4}$/u;
