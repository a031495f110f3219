/**
 * Small numbers for the words of one article, so that counting them needs no look-up by letters: "weapon", "Weapons" and
 * "weapons" have one number, the first word that asks has 0. And numbers for phrases, each made of a shorter one's and a
 * word's.
 */
import type { TopicWord } from './topic-word.js';

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
export function openNumbers(): (form: TopicWord) => number {
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

/** Numbers pairs of numbers, from 0 on in the order in which they are first asked for. */
export function createPairNumbers(): (first: number, second: number) => number {
  let places = 1 << 10;
  /** In each place: first, second, and the pair's number and 1; 0 where there is none. */
  let cells = new Int32Array(places * 3);
  let count = 0;

  const find = (first: number, second: number): number => {
    let place = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    for (place = (place ^ (place >>> 15)) & (places - 1); ; place = (place + 1) & (places - 1)) {
      const cell = place * 3;
      if (cells[cell + 2] === 0 || (cells[cell] === first && cells[cell + 1] === second)) return cell;
    }
  };

  const grow = () => {
    const old = cells;
    places *= 2;
    cells = new Int32Array(places * 3);
    for (let cell = 0; cell < old.length; cell += 3)
      if (old[cell + 2] !== 0) cells.set(old.subarray(cell, cell + 3), find(old[cell]!, old[cell + 1]!));
  };

  return (first, second) => {
    const cell = find(first, second);
    if (cells[cell + 2] !== 0) return cells[cell + 2]! - 1;
    cells[cell] = first;
    cells[cell + 1] = second;
    cells[cell + 2] = ++count;
    if (count * 2 > places) grow();
    return count - 1;
  };
}
