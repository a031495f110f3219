/**
 * Whether what stands before a surname tells that it is not somebody of that surname whom the article knows.
 *
 *     "Sheriff Lund", who is not Judge Ada Lund      "Lord Lund", who is not Upper Lund
 */
import { wordSet } from '../../../article/word-set.js';
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';

export function isByTitleAnother({ bench, parts }: Entity, mention: Mention): boolean {
  if (mention.honorific && PLACES.has(parts[0]!)) return true;
  return bench !== null && findBench(mention) === !bench;
}

/** Whether somebody is said to sit in court (true) or to police (false): nobody does both. */
export function findBench({ roles }: Mention): boolean | null {
  const heads = roles.map((role) => role.slice(role.lastIndexOf(' ') + 1).toLowerCase());
  const court = heads.some((head) => COURT.has(head));
  // "former Sheriff Ada Lund, a judge"
  return court === heads.some((head) => POLICE.has(head)) ? null : court;
}

const COURT = new Set(['judge', 'justice', 'magistrate', 'recorder']);
const POLICE = wordSet('constable deputy det det. detective officer sergeant sgt sgt. sheriff trooper');
/** By what hamlets and townships are told apart. */
const PLACES = wordSet('east great little lower new north old south upper west');
