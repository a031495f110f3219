/** Where quoted passages stand among the words of the article. */
import type { Cut } from '../../words/cut-tokens.js';
import type { Passage } from '../segments/find-passages.js';

/** The tokens of a passage, its marks among them: from `first` to before `end`. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** The article's words and its passages, each with its place. */
export interface Ground {
  readonly cut: Cut;
  readonly passages: readonly Passage[];
  readonly places: readonly Place[];
}

/** `passages` in order, none inside another. */
export function placePassages(cut: Cut, passages: readonly Passage[]): Ground {
  const { start, count } = cut;
  let k = 0;
  const places = passages.map((passage) => {
    while (k < count && start[k]! < passage.start) k++;
    const first = k;
    while (k < count && start[k]! < passage.end) k++;
    return { first, end: k };
  });
  return { cut, passages, places };
}
