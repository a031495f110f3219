/** Scores → probabilities of as many rows, together 1, in place. The rest of the array is left as it is. */
export function softmax(scores: Float64Array, rows: number): Float64Array {
  let top = -Infinity;
  for (let row = 0; row < rows; row++) if (scores[row]! > top) top = scores[row]!;
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += scores[row] = Math.exp(scores[row]! - top);
  for (let row = 0; row < rows; row++) scores[row]! /= sum;
  return scores;
}
