/** What an index sorts a name by: "Sergey Lavrov" → "Lavrov Sergey", "the White House" → "White House". */
import type { SpeakerType } from '../../types.js';

const PARTICLES =
  /^(?:al|el|de|del|della|der|den|di|do|dos|da|du|la|le|van|von|vom|zu|ter|ten|bin|ibn|ben)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

export function sortName(name: string, type: SpeakerType): string {
  if (type === 'organization') return name.replace(/^the\s+/iu, '');
  const words = name.split(/\s+/u);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop()! : '';
  if (words.length < 2) return name;
  const surname = words.pop()!;
  while (words.length > 1 && PARTICLES.test(words.at(-1)!)) words.pop();
  const given = name.split(/\s+/u).slice(0, words.length);
  return [surname, ...given, suffix].filter((part) => part !== '').join(' ');
}
