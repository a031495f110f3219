/** Long files come in pieces; these are the two ways to take them. */
import type { FileContent } from '../website/files/site-file.js';

/** Characters in one write: large enough that calls cost nothing, small beside a page. */
const PART = 1 << 16;

/** A content as parts of a size worth writing; one part where it does not come in pieces. */
export function* joinPieces(content: FileContent): Iterable<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let part = '';
  for (const piece of content.pieces()) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** A content as one whole, where it must be kept in memory. */
export function wholeContent(content: FileContent): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return [...content.pieces()].join('');
}
