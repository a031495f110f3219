/** A set of words that are written as one string, with white space between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

type Names<Text extends string, Known extends string = never> = Text extends `${infer First} ${infer Rest}`
  ? Names<Rest, Known | First>
  : Known | Text;

/** A list of names that are written as one string, with a space between them: of each its type. */
export const oneOf = <Text extends string>(names: Text) =>
  names.split(' ') as unknown as readonly Names<Text>[];
