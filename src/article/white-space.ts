/** White space between two offsets of a text: what the language counts as such, a typesetter's en and em spaces too. */

/** Most characters are out at the first look. */
export const isSpace = (code: number): boolean =>
  code <= 32 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** Where the white space from `from` on ends, no farther than `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the text before `end` ends without its white space, no farther back than `from`. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
