/**
 * A link that opens the original at the quoted words, where the browser can (`#:~:text=`), and at its top elsewhere.
 *
 *     https://x.example/a  +  “We may be at an all-time low”  →  https://x.example/a#:~:text=We%20may%20be…
 */

const WHOLE = 60;
const EDGE_WORDS = 4;

/** Null where there is no web address. `words` are without their quotation marks. */
export function linkToWords(url: string | null, words: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const fragment = describeWords(words);
  if (fragment === '') return address.href;
  return `${address.href}${address.hash === '' ? '#' : ''}:~:text=${fragment}`;
}

/** Short words as a whole, longer ones by their first and last few. */
function describeWords(words: string): string {
  // Of a split quotation only the first piece stands in the original as it does here.
  const piece = words.split(' … ', 1)[0]!.trim();
  if (piece.length <= WHOLE) return encode(piece);
  const list = piece.slice(0, 2000).split(/\s+/);
  if (list.length <= EDGE_WORDS * 2) return encode(piece.slice(0, WHOLE));
  const start = encode(list.slice(0, EDGE_WORDS).join(' '));
  return piece.length > 2000 ? start : `${start},${encode(list.slice(-EDGE_WORDS).join(' '))}`;
}

/** The hyphen has a meaning of its own in a text fragment; half a character cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(/-/g, '%2D');
