/** Text of articles made fit for a line of a page. */

/** Control characters, and the marks that can turn the direction of the text after them. */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Takes out what a reader cannot see but a browser obeys. Line ends and tabs stay. */
export function removeUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** Printable characters with single spaces between them. */
const ORDERLY =
  /^[\u0021-\u007E\u00A1-\u1FFF\u2010-\u2027]+(?: [\u0021-\u007E\u00A1-\u1FFF\u2010-\u2027]+)*$/;

/** One line without surplus space: `" A\n B "` → `"A B"`. */
export function oneLine(text: string): string {
  // Most lines are in order, and this is asked of every line of every page.
  if (ORDERLY.test(text)) return text;
  return removeUnprintable(text.replace(/\s+/g, ' ')).trim();
}

/** At most about `limit` characters, cut after a whole word and then marked with an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  // Without a space near the limit (Chinese, a long address) the cut must not halve a character.
  const end = space > limit * 0.6 ? space : limit - (isLowSurrogate(text.charCodeAt(limit)) ? 1 : 0);
  return `${text.slice(0, end).replace(/[\s,;:–—-]$/, '')} …`;
}

/** Of a small box, in characters. */
const LINE = 30;

/** As `clip`, but whole where a cut would save no line and only hide the end. */
export const clipLines = (text: string, limit: number) => (isClipped(text, limit) ? clip(text, limit) : text);

/** Whether `clipLines` cuts a text. */
export const isClipped = (text: string, limit: number) => text.length > limit + LINE;

export const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
