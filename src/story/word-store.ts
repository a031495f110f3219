/**
 * Words come again and again: what a word is by its letters alone is found once and then known, without cutting it out
 * of the text again. The store is of fixed size, whatever is read.
 *
 *     const findForm = createWordStore((raw) => ({ lower: raw.toLowerCase() }));
 *     findForm('The ferry', textUnits('The ferry'), 0, 3)   // { lower: 'the' }
 */

/** Each spelling has one place, told by its letters; another one with the same place takes it over. */
const PLACES = 1 << 15;
/** Longer words are not kept. */
const LONGEST = 16;

/** What is known of the word of `text` from `start` to `end`; `units` are those of the text. */
export type FindWord<T> = (text: string, units: Uint16Array, start: number, end: number) => T;

/** `create` tells what a word is, from its letters; the same for every text. */
export function createWordStore<T>(create: (raw: string) => T): FindWord<T> {
  const kept = new Array<T>(PLACES);
  /** The letters of the word in each place, and how many there are. */
  const letters = new Uint16Array(PLACES * LONGEST);
  const lengths = new Uint8Array(PLACES);
  return (text, units, start, end) => {
    const length = end - start;
    if (length > LONGEST) return create(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const from = place * LONGEST;
    if (lengths[place] === length) {
      let i = 0;
      while (i < length && letters[from + i] === units[start + i]) i++;
      if (i === length) return kept[place]!;
    }
    lengths[place] = length;
    for (let i = 0; i < length; i++) letters[from + i] = units[start + i]!;
    // A plain slice would keep the whole text that it was cut out of.
    return (kept[place] = create(` ${text.slice(start, end)}`.slice(1)));
  };
}
