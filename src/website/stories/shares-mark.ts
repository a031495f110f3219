import type { StoryAddress } from '../../types.js';

/** Whether an article with these marks is the one that had the address: one that is the same is enough. */
export function sharesMark(entry: StoryAddress, marks: readonly string[]): boolean {
  return entry.marks.some((mark, i) => mark !== '' && mark === marks[i]);
}
