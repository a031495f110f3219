/** What front matter of either language says: its keys with plain values, or why it cannot be understood. */
export type Entries =
  { readonly entries: readonly Entry[] } | { readonly problem: string; readonly line: number };

export interface Entry {
  readonly key: string;
  /** Text, number, flag or null, a list of them, or a `Map` with a `name`. */
  readonly value: unknown;
  /** Counted from the first line of the front matter, as 1. */
  readonly line: number;
}
