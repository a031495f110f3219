/**
 * How many of a sorted list come first: those for which `isBefore` holds, which none behind them may. Found by halving.
 *
 *     countBefore([2, 3, 5, 7], (n) => n < 4)  // 2
 */
export function countBefore<T>(sorted: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
