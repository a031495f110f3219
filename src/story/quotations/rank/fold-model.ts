/**
 * Fewer look-ups for the same sums: the weights of a combination whose questions another one has too are added into
 * those of the other.
 *
 *     "place" and "place+gap"  →  "place+gap" alone
 */
import { layOut, type Model, sizeOf } from './model.js';
import type { Question } from './features.js';

type Combination = readonly Question[];

export function foldModel({ verbs, layout, weights }: Model): Model {
  const homes = layout.combinations.map((part) => findHome(part, layout.combinations));
  const kept = layout.combinations.filter((combination, c) => homes[c] === combination);
  const folded = layOut(verbs.size, kept);
  const sums = new Float64Array(folded.size);
  layout.combinations.forEach((part, c) => {
    const home = homes[c]!;
    addWeights(
      sums,
      folded.offsets[kept.indexOf(home)]!,
      home,
      part,
      verbs.size,
      (at) => weights[layout.offsets[c]! + at]!,
    );
  });
  return { verbs, layout: folded, weights: sums };
}

/** The longest combination that has all the questions of `part`, the first of several. */
function findHome(part: Combination, all: readonly Combination[]): Combination {
  let home = part;
  for (const other of all)
    if (other.length > home.length && part.every((question) => other.includes(question))) home = other;
  return home;
}

/** Adds the weight of `part` to every weight of `home` with the same answers. */
function addWeights(
  sums: Float64Array,
  offset: number,
  home: Combination,
  part: Combination,
  verbs: number,
  weightAt: (index: number) => number,
): void {
  const sizes = home.map((question) => sizeOf(question, verbs));
  const strides = home.map((question) => strideIn(part, question, verbs));
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < count; index++) {
    let rest = index;
    let at = 0;
    for (let k = 0; k < sizes.length; k++) {
      at += (rest % sizes[k]!) * strides[k]!;
      rest = Math.floor(rest / sizes[k]!);
    }
    sums[offset + index]! += weightAt(at);
  }
}

/** What one answer to `question` more moves the place of a combination's weight; 0 where it does not ask it. */
function strideIn(combination: Combination, question: Question, verbs: number): number {
  const at = combination.indexOf(question);
  return at < 0 ? 0 : combination.slice(0, at).reduce((stride, before) => stride * sizeOf(before, verbs), 1);
}
