/** Verbs whose subject wants an answer, and so is hardly the one who says what follows. */
export const ASKING: ReadonlySet<string> = new Set(
  'ask asked asking asks inquired pressed questioned wondered'.split(' '),
);
/** Verbs of whoever answers another. */
export const REPLIES: ReadonlySet<string> = new Set(
  'answered answers countered replied replies responded responds retorted'.split(' '),
);
