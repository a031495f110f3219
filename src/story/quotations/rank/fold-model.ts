/**
 * Fewer look-ups for the same sums: the weights of a combination whose questions another one has too are added into
 * those of the other.
 *
 *     "place" and "place+rank"  →  "place+rank" alone
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
  const strides = stridesOf(part, verbs);
  const size = home.reduce((product, question) => product * sizeOf(question, verbs), 1);
  for (let index = 0; index < size; index++) {
    let rest = index;
    let at = 0;
    for (const question of home) {
      at += (rest % sizeOf(question, verbs)) * (strides.get(question) ?? 0);
      rest = Math.floor(rest / sizeOf(question, verbs));
    }
    sums[offset + index]! += weightAt(at);
  }
}

function stridesOf(combination: Combination, verbs: number): Map<Question, number> {
  const strides = new Map<Question, number>();
  let stride = 1;
  for (const question of combination) {
    strides.set(question, stride);
    stride *= sizeOf(question, verbs);
  }
  return strides;
}
