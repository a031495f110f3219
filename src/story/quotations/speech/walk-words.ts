/**
 * The words and stops of a stretch of text before or behind a quoted passage, the nearest first, to where the sentence
 * ends or the reach does. Other passages stand in it as one `PASSAGE`, and come out as one `"`.
 */

/** Words and stops looked at on either side. */
const REACH = 12;

/** What stands for a passage; no article has it. */
export const PASSAGE = '\ufffc';

/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen rep gov gen lt col sgt capt cmdr maj adm prof rev hon st jr sr vs no inc corp co dept jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
);

/** What is read, in lower case; numbers as `0`, the sentence's end as `.`. */
export interface Walk {
  readonly words: readonly string[];
  /** Whether the nearest word begins with a capital. */
  readonly capital: boolean;
}

/** Back from the end of `stretch`. */
export function wordsBefore(stretch: string): Walk {
  const tokens = readTokens(stretch);
  return walkOf(tokens.slice(tokens.lastIndexOf('.') + 1).reverse());
}

/** On from the start of `stretch`; `.` ends the sentence. */
export function wordsAfter(stretch: string): Walk {
  return walkOf(readTokens(stretch, true));
}

/** Words with their hyphens, stops, and what may end a sentence. */
const TOKEN =
  /[\p{L}\p{N}\p{M}'’@#$]+(?:-[\p{L}\p{N}\p{M}'’@#$]+)*|[.!?\n](?=[\s"'‘’“”„\ufffc]|$)|[-–—]+|[\ufffc,:;()=>]/gu;

/** `first`: only those of the first sentence, as far as they are looked at. */
function readTokens(stretch: string, first = false): string[] {
  const tokens: string[] = [];
  for (const { 0: token, index } of stretch.matchAll(TOKEN)) {
    const stops = '.!?\n'.includes(token);
    if (stops && token === '.' && endsAbbreviation(stretch.slice(Math.max(0, index - 6), index))) continue;
    tokens.push(stops ? '.' : token);
    if (first && (stops || tokens.length === REACH)) break;
  }
  return tokens;
}

/** An abbreviation, an initial or the last of several ("C.A"). */
function endsAbbreviation(before: string): boolean {
  const word = before.split(/[^\p{L}\p{N}]/u).at(-1)!;
  return word.length === 1 || ABBREVIATIONS.has(word.toLowerCase());
}

function walkOf(tokens: readonly string[]): Walk {
  const nearest = tokens.find((token) => !'.,:;()=>–—-'.includes(token[0]!)) ?? '';
  return { words: tokens.slice(0, REACH).map(plainToken), capital: /\p{Lu}/u.test(nearest) };
}

function plainToken(token: string): string {
  const first = token[0]!;
  if (first === PASSAGE) return '"';
  if ('-–—'.includes(first)) return '-';
  // All numbers are alike here.
  return '0123456789'.includes(first) ? '0' : token.toLowerCase().replaceAll('’', "'");
}
