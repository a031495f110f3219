/** Chooses what a speaker is called: the form that most stories use among the fullest ones, without titles. */
import { knownLabel } from '../../story/topics/known-topics.js';
import { compareText } from '../compare-text.js';
import type { Member } from './member.js';
import type { PersonName } from './parse-name.js';
import { isAcronym } from './organization-key.js';

/** A well-known organisation has its usual name. Else full names come first; then the number of stories, fewer initials, the length, and the order of the letters. */
export function chooseName(members: readonly Member[]): string {
  const known = members.find(({ type }) => type === 'organization');
  const label = known && knownLabel(known.label);
  if (label) return label;
  const counts = new Map<string, { full: number; stories: number }>();
  for (const { label, name, speaker } of members) {
    const entry = counts.get(label);
    // A form that the body does not use stands in the headline only, where names are cut short.
    const story = speaker.aliases.some((alias) => alias.name.endsWith(label)) ? 1 : 0.1;
    if (entry) entry.stories += story;
    else counts.set(label, { full: isFull(label, name) ? 1 : 0, stories: story });
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

/** A person's with a first name that is more than an initial; an organisation's that is no acronym, unless well known. */
function isFull(label: string, name: PersonName | null): boolean {
  return name ? name.given.length > 1 : !isAcronym(label);
}

function initials(name: string): number {
  return name.split(' ').filter((word) => /^\p{Lu}\.?$/u.test(word)).length;
}
