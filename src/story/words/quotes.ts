/** Marks that stand around quoted words, and around what somebody is called. */
export const QUOTES = new Set(['"', '“', '”', "'", '‘', '’']);
