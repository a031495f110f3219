/**
 * People whose full name begins with the surname, as Korean ones do.
 *
 *     "Kim" for Kim Min Seo, where the article names Ada Kim, too
 */
import type { Entity } from '../entity.js';
import type { NameIndex } from './name-index.js';

/** But not Kim Roy Falk, who is called Falk somewhere. */
export function findSurnameFirst({ alone, byPart }: NameIndex, surname: string): Entity[] {
  if (!SURNAMES.has(surname)) return [];
  return (byPart.get(surname) ?? []).filter(
    ({ parts }) =>
      parts[0] === surname &&
      (parts.length === 3 || (parts.length === 2 && parts[1]!.includes('-'))) &&
      !alone.has(parts.at(-1)!),
  );
}

const SURNAMES = new Set(
  'cho choe choi chung han hong hwang jang jeong jung kang kim kwon lee lim moon paek park ri ryu seo shin sohn song yang yoon yun'.split(
    ' ',
  ),
);
