/** `john-smith`, `john-smith-2`, …: the first that is not yet taken. From now on it is. */
export function freeId(base: string, taken: Set<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
