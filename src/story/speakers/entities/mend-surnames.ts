/**
 * A surname that the article writes otherwise nearly everywhere: the full name had the slip.
 *
 *     "Ada Lindqvst came. … Lindqvist … Lindqvist … Lindqvist"  →  Ada Lindqvist
 */
import { lastWord } from '../../words/last-word.js';
import type { Entity } from '../entity.js';
import { foldLetters } from '../../words/fold-letters.js';
import { differsByOne } from './misspelt-names.js';

/** So often at least, and more often than what the full name has, the other spelling stands. */
const OFTEN = 3;

export function mendSurnames(entities: readonly Entity[]): void {
  for (const entity of entities) if (entity.parts.length > 1 && entity.aliases.size > 1) mend(entity);
}

function mend(entity: Entity): void {
  const surname = lastWord(entity.name);
  let other = '';
  let most = 0;
  let own = 0;
  for (const [alias, count] of entity.aliases) {
    const last = lastWord(alias);
    if (last === surname) own += count;
    else if (differsByOne(fold(alias), fold(surname))) [other, most] = [alias, count];
  }
  if (most >= OFTEN && most > own) entity.name = entity.name.slice(0, -surname.length) + other;
}

/** “O’Lund” and "O'Lund" are written alike. */
const fold = (word: string) => foldLetters(word.toLowerCase()).replace('’', "'");
