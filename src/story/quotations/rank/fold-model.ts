/**
 * Fewer look-ups for the same sums: the weights of a combination whose questions another one has too are added into
 * those of the other.
 *
 *     "place" and "place+gap"  →  "place+gap" alone
 */
import type { Questionnaire } from '../../models/questionnaire.js';
import { layOut, type Model } from './model.js';
import type { Question } from './questions.js';

type Combination = readonly Question[];

/** By question: how many answers it has. */
type Sizes = (question: Question) => number;

export function foldModel({ verbs, questionnaire, layout, weights }: Model): Model {
  const { questions, combinations } = questionnaire;
  const homes = combinations.map((part) => findHome(part, combinations));
  const kept = combinations.filter((combination, c) => homes[c] === combination);
  const folded: Questionnaire<Question> = { questions, combinations: kept };
  const laid = layOut(folded);
  const sums = new Float64Array(laid.size);
  combinations.forEach((part, c) => {
    const home = homes[c]!;
    const own = sums.subarray(laid.offsets[kept.indexOf(home)]);
    addWeights(
      own,
      home,
      part,
      (question) => questions[question].length,
      weights.subarray(layout.offsets[c]),
    );
  });
  return { verbs, questionnaire: folded, layout: laid, weights: sums };
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
  home: Combination,
  part: Combination,
  sizeOf: Sizes,
  weights: Float64Array,
): void {
  const sizes = home.map(sizeOf);
  const strides = home.map((question) => strideIn(part, question, sizeOf));
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let index = 0; index < count; index++) {
    let rest = index;
    let at = 0;
    for (let k = 0; k < sizes.length; k++) {
      at += (rest % sizes[k]!) * strides[k]!;
      rest = Math.floor(rest / sizes[k]!);
    }
    sums[index]! += weights[at]!;
  }
}

/** What one answer to `question` more moves the place of a combination's weight; 0 where it does not ask it. */
function strideIn(combination: Combination, question: Question, sizeOf: Sizes): number {
  const at = combination.indexOf(question);
  return at < 0 ? 0 : combination.slice(0, at).reduce((stride, before) => stride * sizeOf(before), 1);
}
