/**
 * Makes the part of an address that stands for a name: "Wanda Vázquez Garced" → "wanda-vazquez-garced". Latin letters
 * lose their accents; a name in another script becomes a short code that depends on nothing but the name.
 */
import { plainLetters } from '../article/plain-letters.js';
import { createMemo } from './create-memo.js';
import { hashText } from './hash-text.js';

const LONGEST = 80;

/** Names that Windows keeps for devices, and words that look like a value that was lost. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|undefined|null|nan)$/;

/** Small Latin letters, digits and single hyphens; never empty, at most 80 characters. */
export const slug = createMemo((name) => {
  const made = PLAIN.test(name) ? name.toLowerCase().replaceAll(' ', '-') : joinWords(name);
  return RESERVED.test(made) ? `x-${made}` : made;
});

/** What needs no more than hyphens. */
const PLAIN = /^(?=.{1,80}$)[a-z0-9]+(?:[ -][a-z0-9]+)*$/i;

function joinWords(name: string): string {
  const words = plainLetters(name)
    .replace(/[.'’‘ʼ]/gu, '')
    .replace(/&/gu, ' and ')
    .match(/[a-z0-9]+/gu);
  if (!words) return `x-${hashText(name).toString(36)}`;
  let made = words[0].slice(0, LONGEST);
  for (const word of words.slice(1)) {
    if (made.length + 1 + word.length > LONGEST) break;
    made += `-${word}`;
  }
  return made;
}
