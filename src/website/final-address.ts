/** An address that may have moved: `movedTo` is the id of where it is now. */
interface Movable {
  readonly id: string;
  readonly movedTo?: string;
}

/** Follows moves of moves; a circle, which only a hand-edited ledger can hold, ends where it began. */
export function finalAddress(entry: Movable, entries: ReadonlyMap<string, Movable>): string {
  const seen = new Set<string>();
  let at = entry;
  while (at.movedTo !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    at = entries.get(at.movedTo) ?? { id: at.movedTo };
  }
  return at.id;
}
