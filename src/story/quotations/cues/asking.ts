/** Verbs whose subject wants an answer, and so is hardly the one who says what follows. */
export const ASKING: ReadonlySet<string> = new Set(
  'ask asked asking asks inquired pressed questioned wondered'.split(' '),
);
