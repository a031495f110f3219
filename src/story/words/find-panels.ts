/**
 * What a website shows among the words and a scraper leaves there: panels over a name, with the whole name and links to
 * other articles up to "MORE", glued together; and buttons under a picture.
 *
 *     "said Bo Falk Robert (Bo) FalkMayor opens quay Quay closed MORE (D-N.Y.)"   // from behind the first "Falk" to "MORE"
 *     "Facebook Twitter Pinterest Ada Lund at the quay."   "CLOSE Ada Lund"       // to before "Ada"
 */
import type { Span } from '../../types.js';

export function findPanels(text: string): Span[] {
  const panels: Span[] = [];
  // Hardly any text has either.
  if (text.includes('CLOSE ') || text.includes('Facebook Twitter'))
    for (const { 0: button, index } of text.matchAll(BUTTONS))
      panels.push({ start: index, end: index + button.length });
  let seen = 0;
  for (let at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + END.length)) {
    const end = at + END.length;
    if (isWordPart(text.charAt(end))) continue;
    // Nothing is looked at twice, however often "MORE" is written.
    const from = Math.max(at - LONGEST, seen);
    seen = end;
    const piece = text.slice(from, at);
    const line = piece.lastIndexOf('\n') + 1;
    const start = findEndOfName(piece.slice(line));
    if (start >= 0) panels.push({ start: from + line + start, end });
  }
  return panels.sort((a, b) => a.start - b.start);
}

const BUTTONS = /\bFacebook Twitter Pinterest\b|^CLOSE(?= )/gm;

const END = ' MORE';
const LONGEST = 800;
const isWordPart = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Where the first surname ends that stands again a few words on, with another word glued to it; -1 where none does. */
function findEndOfName(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  for (let i = 1; i < words.length; i++) {
    const [glued] = words[i]!;
    const surname = GLUED.exec(glued)?.[1];
    if (surname === undefined) continue;
    for (let k = i - 1; k >= Math.max(0, i - LONGEST_NAME); k--) {
      const [word] = words[k]!;
      const again = word === surname || (word !== glued && GLUED.exec(word)?.[1] === surname);
      const end = words[k]!.index + surname.length;
      if (again) return SPOKEN.test(text.slice(end)) ? -1 : end;
    }
  }
  return -1;
}

/** "FalkMayor", "Falk2020" */
const GLUED = /^(\p{Lu}[\p{L}’'-]+\p{Ll})[\p{Lu}\d]/u;
/** What no panel holds: a quotation, or the end of a sentence; but it may hold an initial. */
const SPOKEN = /["“”]|(?<!\P{L}\p{Lu})[.!?]\s/u;

/** "Falk Robert (Bo) Eric FalkMayor" */
const LONGEST_NAME = 5;
