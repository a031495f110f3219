/**
 * Whether a paragraph tells what somebody said or wrote. An essay or a guide puts words in marks as well, but in
 * paragraphs where nobody speaks.
 *
 *   “Dark” traffic comes from phones.   →   none, unless a paragraph beside it has a "said": then near
 */
import type { Block } from '../../../types.js';

/** `here`: the paragraph has a verb of saying. `near`: only the one before or behind it has. */
export type Telling = 'here' | 'near' | 'none';

/** The commonest ones; nouns and verbs with other uses would make every essay tell something. */
const SAYING =
  /(?<![a-z\u017F\u212A])(?:said|says|told|according|wrote|writes|called|calls|described)(?![a-z\u017F\u212A])/i;

/** Asks about a block by its index; each block is read at most once. */
export function openTelling(text: string, blocks: readonly Block[]): (index: number) => Telling {
  const known: (boolean | undefined)[] = [];
  const tells = (index: number): boolean => {
    const block = blocks[index];
    return (known[index] ??= block !== undefined && SAYING.test(text.slice(block.start, block.end)));
  };
  return (index) => (tells(index) ? 'here' : tells(index - 1) || tells(index + 1) ? 'near' : 'none');
}
