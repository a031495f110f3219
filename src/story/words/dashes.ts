/** Long dashes between words. */
export const DASHES = new Set(['—', '–', '―']);

/** With hyphens that stand alone: "Lund - a baker - said", and "--", which is two tokens. */
export const ANY_DASHES = new Set([...DASHES, '-']);
