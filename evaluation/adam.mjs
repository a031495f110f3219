/**
 * Gradient steps of Adam over all weights at once, each in place. `rate`: of a round, the first is 1; `forgets`: how much of
 * the squares of earlier slopes each round; `least`: keeps a step finite where there is hardly a slope.
 */
export function createAdam(size, { rate, forgets, least }) {
  const slopes = new Float64Array(size);
  const squares = new Float64Array(size);
  const kept = 1 - forgets;
  let round = 0;
  return (weights, slope) => {
    round++;
    for (let i = 0; i < size; i++) {
      slopes[i] = 0.9 * slopes[i] + 0.1 * slope[i];
      squares[i] = kept * squares[i] + forgets * slope[i] ** 2;
      const step = slopes[i] / (1 - 0.9 ** round);
      weights[i] -= (rate(round) * step) / (Math.sqrt(squares[i] / (1 - kept ** round)) + least);
    }
  };
}
