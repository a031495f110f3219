import { removeControls } from './decode-text.js';

/** One line without invisible characters (but joiners), halves of characters and space around. */
export function cleanLine(value: string): string {
  const line = value.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\uFFFD');
  return removeControls(line)
    .text.replace(/[^\P{Cf}\u200C\u200D]/gu, '')
    .trim();
}
