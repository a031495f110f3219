/**
 * Small numbers for the words of one article, so that counting them needs no look-up by letters: "weapon", "Weapons" and
 * "weapons" have one number, the first word that asks has 0.
 */

/** What all forms of one word share. */
export interface Key {
  /** Small letters, singular. */
  readonly text: string;
  /** Keys of an older age are forgotten. */
  readonly age: number;
  article: number;
  number: number;
}

/** So many keys are kept; then all are forgotten, between two articles. */
const MOST = 1 << 16;
const known = new Map<string, Key>();
let age = 0;
let article = 0;

/** Numbers begin anew. Tells the number of a word. */
export function openNumbers(): (form: { key: Key }) => number {
  article++;
  if (known.size > MOST) {
    known.clear();
    age++;
  }
  let count = 0;
  return (form) => {
    if (form.key.age !== age) form.key = keyOf(form.key.text);
    const { key } = form;
    if (key.article !== article) {
      key.article = article;
      key.number = count++;
    }
    return key.number;
  };
}

export function keyOf(text: string): Key {
  let key = known.get(text);
  if (key === undefined) {
    key = { text, age, article: 0, number: 0 };
    known.set(text, key);
  }
  return key;
}
