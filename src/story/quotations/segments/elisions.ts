/** Words that begin with an apostrophe: 'tis, the '90s, rock 'n' roll. */
const WORDS = new Set(
  'tis twas twere til till em n bout cause cos coz course round neath nuff ello er im ere s t d ll re ve m'.split(
    ' ',
  ),
);

/** Words whose end is left out: rock 'n' roll, ol' man, o' clock. */
const CLIPPED = new Set(['n', 'o', 'ol', 'lil', 'th', 'an']);

/** Words that end so in full. */
const ENDING_IN_IN = new Set(
  'again begin captain certain within cabin basin margin britain spain train chain brain main remain explain maintain contain robin origin'.split(
    ' ',
  ),
);

/** Whether an apostrophe that ends at `at` stands for letters left out of the word behind it. */
export function isElision(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first >= 0x30 && first <= 0x39) return isDecade(text, at);
  let end = at;
  while (end < at + 7 && isLetter(text.charCodeAt(end))) end++;
  return end < at + 7 && WORDS.has(text.slice(at, end).toLowerCase());
}

/** Whether an apostrophe at `at` stands for letters left out at the end of the word before it: 'n', goin', ol'. */
export function isClipped(text: string, at: number): boolean {
  let start = at;
  while (start > at - 12 && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  return CLIPPED.has(word) || (word.length > 4 && word.endsWith('in') && !ENDING_IN_IN.has(word));
}

/** '90s, '08: two digits, no more. */
function isDecade(text: string, at: number): boolean {
  const digit = (c: number): boolean => c >= 0x30 && c <= 0x39;
  return digit(text.charCodeAt(at + 1)) && !digit(text.charCodeAt(at + 2));
}

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
}
