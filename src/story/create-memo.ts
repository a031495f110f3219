/**
 * A function of a text that knows what it found before. What it gives is shared: nobody may change it.
 *
 *     const findRoles = createMemo(parseRoles);
 *     findRoles('mayor') === findRoles('mayor')
 */

/** So many answers are kept; then all are forgotten. */
const MOST = 1 << 12;
/** Longer texts are not kept: a run of capitals may be as long as its article. */
const LONGEST = 200;

export function createMemo<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    // A copy: a slice would keep the whole article that it was cut out of.
    const own = ` ${text}`.slice(1);
    const found = find(own);
    known.set(own, found);
    return found;
  };
}
