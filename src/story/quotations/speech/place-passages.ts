/** Where quoted passages stand among the words of the article. */
import type { Cut } from '../../words/find-tokens.js';
import type { Passage } from '../segments/find-passages.js';

/** The tokens of a passage, its marks among them: from `first` to before `end`. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** One place a passage; `passages` in order, none inside another. */
export function placePassages({ start, count }: Cut, passages: readonly Passage[]): Place[] {
  let k = 0;
  return passages.map((passage) => {
    while (k < count && start[k]! < passage.start) k++;
    const first = k;
    while (k < count && start[k]! < passage.end) k++;
    return { first, end: k };
  });
}
