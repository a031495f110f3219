/** Dashes between words: long ones, as a typewriter writes them too. */
export const DASHES = new Set(['—', '–', '―', '--']);

/** With the hyphen that stands alone between spaces: "Lund - a baker - said". */
export const ANY_DASHES = new Set([...DASHES, '-']);
