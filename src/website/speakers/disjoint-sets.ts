/** Union-find over the numbers 0 … size - 1; a set is named by its smallest number, so that order does not matter. */
export interface DisjointSets {
  find(a: number): number;
  join(a: number, b: number): void;
}

export function makeDisjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (a: number): number => {
    let at = a;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const first = find(a);
    const second = find(b);
    if (first < second) parent[second] = first;
    else parent[first] = second;
  };
  return { find, join };
}
