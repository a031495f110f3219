/**
 * Numbers pairs of numbers, from 0 on in the order in which they are first asked for. A phrase is such a pair: the number
 * of the phrase without its last word, and that of this word.
 */
export function createPairNumbers(): (first: number, second: number) => number {
  let places = 1 << 10;
  /** In each place: first, second, and the pair's number and 1; 0 where there is none. */
  let cells = new Int32Array(places * 3);
  let count = 0;

  const find = (first: number, second: number): number => {
    let place = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    for (place = (place ^ (place >>> 15)) & (places - 1); ; place = (place + 1) & (places - 1)) {
      const cell = place * 3;
      if (cells[cell + 2] === 0 || (cells[cell] === first && cells[cell + 1] === second)) return cell;
    }
  };

  const grow = () => {
    const old = cells;
    places *= 2;
    cells = new Int32Array(places * 3);
    for (let cell = 0; cell < old.length; cell += 3)
      if (old[cell + 2] !== 0) cells.set(old.subarray(cell, cell + 3), find(old[cell]!, old[cell + 1]!));
  };

  return (first, second) => {
    const cell = find(first, second);
    if (cells[cell + 2] !== 0) return cells[cell + 2]! - 1;
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + 2] = ++count;
    if (count * 2 > places) grow();
    return count - 1;
  };
}
