/** The first letters of a name's words, in capitals: "Ada Lund" → "AL". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
