/** Words that begin with an apostrophe: 'tis, the '90s, rock 'n' roll. */
const WORDS = new Set(
  'tis twas twere til till em n bout cause cos coz course round neath nuff ello er im ere s t d ll re ve m'.split(
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

/** '90s, '08: two digits, no more. */
function isDecade(text: string, at: number): boolean {
  const digit = (c: number): boolean => c >= 0x30 && c <= 0x39;
  return digit(text.charCodeAt(at + 1)) && !digit(text.charCodeAt(at + 2));
}

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
}
