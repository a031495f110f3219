/**
 * What a log-linear model errs by: for each row its share of the probability, less what it should have of it. `scores`: sums
 * of weights; `right`: which rows are right, whose shares together should be 1.
 */
export function findErrors(scores, right) {
  const top = Math.max(...scores);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - top));
  let all = 0;
  let good = 0;
  powers.forEach((power, row) => {
    all += power;
    if (right[row]) good += power;
  });
  return powers.map((power, row) => power / all - (right[row] ? power / good : 0));
}
