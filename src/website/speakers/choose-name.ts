/** Chooses what a speaker is called: the form that most stories use among the fullest ones, without titles. */
import { compareText } from '../compare-text.js';
import type { Member } from './member.js';

/** Full names come first; then the number of stories, fewer initials, the length, and the order of the letters. */
export function chooseName(members: readonly Member[]): string {
  const counts = new Map<string, { full: number; stories: number }>();
  for (const { speaker, name } of members) {
    const entry = counts.get(speaker.name);
    if (entry) entry.stories += 1;
    else counts.set(speaker.name, { full: speaker.name.includes(' ') || name === null ? 1 : 0, stories: 1 });
  }
  const [best] = [...counts].sort(
    ([a, x], [b, y]) =>
      y.full - x.full ||
      y.stories - x.stories ||
      initials(a) - initials(b) ||
      b.length - a.length ||
      compareText(a, b),
  );
  return best![0];
}

function initials(name: string): number {
  return name.split(' ').filter((word) => /^\p{Lu}\.?$/u.test(word)).length;
}
