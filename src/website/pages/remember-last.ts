/**
 * Remembers the answer for the last key alone: the pages of one speaker follow one another and share what is found out
 * about the speaker, of which nothing is kept for all of them.
 */
export function rememberLast<K, V>(find: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: find(key) };
    return last.value;
  };
}
