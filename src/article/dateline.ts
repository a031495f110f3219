/**
 * The dateline with which a dispatch begins: where and when it was written, and by which agency. It stays in the text.
 *
 *     findDateline('OSTMARK, April 3 (Nordwire) — The last ferry left.')   // 'OSTMARK, April 3 (Nordwire)'
 *     findDateline('The last ferry — a steamer — left.')                   // null
 */
import { MONTHS } from './months.js';

/** In characters, without its dash and with it. */
const LONGEST = 90;
export const LONGEST_DATELINE = LONGEST + 10;
const DASH = /—|–|--| - /;

/** The dateline of a first paragraph, on one line and without its dash; null where there is none. */
export function findDateline(paragraph: string): string | null {
  return splitDateline(paragraph)?.dateline ?? null;
}

/** Characters of a first paragraph before its own words begin: the dateline with its dash; 0 where there is none. */
export function measureDateline(paragraph: string): number {
  return splitDateline(paragraph)?.length ?? 0;
}

function splitDateline(paragraph: string): { dateline: string; length: number } | null {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  const dash = DASH.exec(head);
  if (
    dash === null ||
    dash.index === 0 ||
    dash.index > LONGEST ||
    /["“”!?:]|, \p{Ll}/u.test(head.slice(0, dash.index))
  )
    return null;
  const dateline = head.slice(0, dash.index).replace(/\s+/g, ' ').trim();
  const end = dash.index + dash[0].length;
  return isPlace(dateline) ? { dateline, length: end + /^\s*/.exec(head.slice(end))![0].length } : null;
}

/** A place in capitals, or a capitalised place with an agency in brackets or a date. */
function isPlace(text: string): boolean {
  const [town = ''] = text.split(/[,(/]/);
  if (!/^\p{Lu}/u.test(town) || town.trim().length < 3) return false;
  if (town === town.toUpperCase()) return true;
  const words = town.trim().split(/\s+/);
  const dated = [...text.matchAll(/\p{L}+/gu)].some(([word]) => MONTHS.has(word.toLowerCase()));
  const named = words.length < 5 && words.every((word) => /^\p{Lu}/u.test(word));
  return named && (/\(\p{Lu}[^)]{1,30}\)$/u.test(text) || (dated && text.includes(',')));
}
