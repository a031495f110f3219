/**
 * People whose full name may begin with the surname, as Chinese and Korean ones do: where others bear it, they may be meant as well.
 *
 *     "Kim", where the article names Ada Kim and Kim Min Seo  →  Ada Kim, or nobody;   so "Lee" of Bo Lee and Lee Ann Falk
 */
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import type { NameIndex } from './name-index.js';

/** But not Kim Roy Falk, who is called Falk somewhere. */
export function findSurnameFirst({ alone, byPart }: NameIndex, surname: string): Entity[] {
  if (!LEADING_SURNAMES.has(surname)) return [];
  return (byPart.get(surname) ?? []).filter(
    ({ parts }) =>
      parts[0] === surname && (parts.length === 3 || parts[1]?.includes('-')) && !alone.has(parts.at(-1)!),
  );
}

/** Whether one of several bearers has the surname in front: no list tells Kim Min Seo from Lee Ann Falk. */
export const isSurnameFirst = ({ parts }: Entity, bearers: readonly Entity[]): boolean =>
  parts.length > 1 && bearers.some((other) => other.parts.at(-1) === parts[0]);

export const LEADING_SURNAMES = wordSet(
  'chan chang chen cheng cheong cheung chew chia chin cho choe choi chong chow chua chung fang fong foo gao goh guo han heng ho hong hsu huang hwang jang jeong jiang jung kang khoo kim koh kwok kwon lam lau lee leong leung liang lim lin liu loh low luo ma moon neo ng nguyen ong paek pang park quek ri ryu seah seo shin sim sohn song soh tan tang tay teh teo tham tran tsai wang wee wong wu xie xu yang yap yeo yip yong yoon yu yun zhang zhao zheng zhou zhu',
);
