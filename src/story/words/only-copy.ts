/**
 * The engine's only copy of a text: two of those are equal only if they are the same, so that `===` need not look at their
 * letters. Names of properties are kept so; a text that was cut out of another is not, until it is made such a name.
 */
// Words are no keys of plain objects elsewhere; this one has no prototype, and a word only for a moment.
const names = Object.create(null) as Record<string, true>;

/** The same text. */
export function onlyCopy(text: string): string {
  // A whole number is no name to the engine, but short values of JSON are kept likewise.
  if (WHOLE.test(text)) return JSON.parse(`"${text}"`) as string;
  names[text] = true;
  const [copy] = Object.keys(names);
  Reflect.deleteProperty(names, text);
  return copy!;
}

const WHOLE = /^\d{1,10}$/;
