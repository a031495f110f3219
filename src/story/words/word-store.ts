/**
 * Words come again and again: what a word is by its letters alone is found once and then known, without cutting it out
 * of the text again. The store is of fixed size, whatever is read.
 *
 *     const findForm = createWordStore((raw) => ({ lower: raw.toLowerCase() }), 1024);
 *     findForm('The ferry', textUnits('The ferry'), 0, 3)   // { lower: 'the' }
 */

/** Longer words are not kept. */
const LONGEST = 16;

/** What is known of the word of `text` from `start` to `end`; `units` are those of the text. */
export type FindWord<T> = (text: string, units: Uint16Array, start: number, end: number) => T;

/**
 * `create` tells what a word is, from its letters; the same for every text. `places`: a power of two. Each spelling has
 * two of them, told by its letters; a third one with the same places takes over the older one's.
 */
export function createWordStore<T>(create: (raw: string) => T, places: number): FindWord<T> {
  const kept = new Array<T>(places);
  /** The letters of the word in each place, and how many there are. */
  const letters = new Uint16Array(places * LONGEST);
  const lengths = new Uint8Array(places);

  const isAt = (place: number, units: Uint16Array, start: number, length: number) => {
    if (lengths[place] !== length) return false;
    const from = place * LONGEST;
    let i = 0;
    while (i < length && letters[from + i] === units[start + i]) i++;
    return i === length;
  };

  return (text, units, start, end) => {
    const length = end - start;
    if (length > LONGEST) return create(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (places - 2);
    if (isAt(place, units, start, length)) return kept[place]!;
    if (isAt(place + 1, units, start, length)) return kept[place + 1]!;
    const from = place * LONGEST;
    lengths[place + 1] = lengths[place]!;
    letters.copyWithin(from + LONGEST, from, from + LONGEST);
    kept[place + 1] = kept[place]!;
    lengths[place] = length;
    for (let i = 0; i < length; i++) letters[from + i] = units[start + i]!;
    // A plain slice would keep the whole text that it was cut out of.
    return (kept[place] = create(` ${text.slice(start, end)}`.slice(1)));
  };
}
