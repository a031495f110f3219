/**
 * Lines under a headline that tell of the article: `Date: 2017-04-12`, `By Ana Berg`, `Source: …`, a date alone.
 *
 *     parseHeaderLine('By Ana Berg and Jan Dahl', 2)      // a byline
 *     parseHeaderLine('By Tuesday the ferry was full.')   // null: text
 */
import { parseDate } from './dates.js';
import { findField } from './header.js';
import { parseField, type ParsedField } from './parse-field.js';
import { readWords } from './read-words.js';

const BYLINE_WORDS = readWords(new URL('./words/byline-words.txt', import.meta.url));
const KEYED = /^([a-z][a-z _-]{0,20}):\s*(\S.*)$/i;
const UPDATED = /^(?:last )?(?:updated|modified|edited|first published)\b:?/i;
const LONGEST = 400;
const LONGEST_BYLINE = 120;

/** The field that a line under the headline gives; null when the line is text. */
export function parseHeaderLine(line: string, lineNumber: number): ParsedField | null {
  if (line.length > LONGEST) return null;
  const [, key = '', value = ''] = KEYED.exec(line) ?? [];
  if (findField(key) !== null) return parseField(key, value, lineNumber);
  if (isByline(line)) return parseField('byline', line, lineNumber);
  if (/\d{4}/.test(line) && 'date' in parseDate(line.replace(UPDATED, ''))) {
    return UPDATED.test(line) ? { header: {}, diagnostics: [] } : parseField('date', line, lineNumber);
  }
  return null;
}

/** "By" and names: every word is capitalised, a number, or one that bylines have. */
function isByline(line: string): boolean {
  if (!/^by\s\S/i.test(line) || line.length > LONGEST_BYLINE || /[!?;"“”]|[a-z]{3}\.$/.test(line))
    return false;
  const words = line.slice(3).split(/[\s,/|&]+/);
  const names = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  return names.length > 0 && words.every((word) => /^(?:\P{Ll}|$)/u.test(word) || BYLINE_WORDS.has(word));
}
