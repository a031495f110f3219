/**
 * Small letters and digits, a space between words: what is left of a text where marks and white space do not count.
 *
 *     "“We waited,” said O’Neill."  →  "we waited said o neill"
 */

/** Nothing but ASCII and curly marks, as nearly all text is: far fewer letters to tell from the rest. */
const PLAIN = /^[\0-\x7F\u2000-\u206F]*$/;

export function bareWords(text: string): string {
  const small = text.toLowerCase();
  return small.replace(PLAIN.test(small) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}
