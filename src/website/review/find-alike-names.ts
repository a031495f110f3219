/**
 * Pairs of speakers who may be one: the same name on two pages, a surname alone beside a full name, a first name that
 * may be short for the other, one letter more or less. Linear: names meet under keys that leave one letter out.
 */
import { formatEntry } from '../../editorial/format-correction.js';
import type { Speaker, SpeakerRule } from '../../types.js';
import { compareText } from '../compare-text.js';
import { formalNames } from '../speakers/formal-names.js';
import { foldSpelling } from '../speakers/join-variants.js';
import { push } from '../../story/push.js';
import { organizationKey } from '../speakers/organization-key.js';
import { parseName } from '../speakers/parse-name.js';
import type { AlikeNames } from './review-item.js';

/** Of those that share a key, at most so many are compared with the most quoted one. */
const MOST = 20;

/** Pairs of much-quoted speakers first. Those that an editor told apart are not listed. */
export function findAlikeNames(speakers: readonly Speaker[], rules: readonly SpeakerRule[]): AlikeNames[] {
  const byKey = new Map<string, Speaker[]>();
  for (const speaker of speakers) for (const key of new Set(keysOf(speaker))) push(byKey, key, speaker);
  const pairs = new Map<string, readonly [Speaker, Speaker]>();
  for (const [key, sharing] of byKey) {
    for (const [main, other] of pairUp(key, [...sharing].sort(byQuotations))) {
      pairs.set(`${main.id} ${other.id}`, [main, other]);
    }
  }
  const apart = tellApart(rules);
  return [...pairs.values()]
    .filter(([a, b]) => !apart(a.name, b.name))
    .sort((a, b) => b[1].quotations.length - a[1].quotations.length || compareText(a[1].id, b[1].id))
    .map(describe);
}

/** Under a short form only those meet of whom one has no more than it. */
function pairUp(key: string, [main, ...others]: readonly Speaker[]): (readonly [Speaker, Speaker])[] {
  if (!main) return [];
  const short = key.startsWith('short ');
  return others
    .filter((other) => !short || isShort(main) || isShort(other))
    .slice(0, MOST)
    .map((other) => [main, other]);
}

function isShort({ name }: Speaker): boolean {
  return (parseName(name)?.given ?? '').length < 2;
}

function byQuotations(a: Speaker, b: Speaker): number {
  return b.quotations.length - a.quotations.length || compareText(a.id, b.id);
}

function describe([a, b]: readonly [Speaker, Speaker]): AlikeNames {
  return {
    kind: 'alike',
    names: [a.name, b.name],
    speakers: [a.id, b.id],
    entry: formatEntry({ name: a.name, aliases: [b.name] }),
    otherwise: formatEntry({ name: a.name, 'never-same-as': [b.name] }),
  };
}

function keysOf({ name, type }: Speaker): string[] {
  const person = type === 'person' ? parseName(name) : null;
  if (!person) return [`org ${organizationKey(name)}`];
  const surname = foldSpelling(person.surname);
  if (person.given === '') return [`short ${surname}`];
  const given = foldSpelling(person.given);
  const whole = `${given} ${surname}`;
  return [
    `short ${surname}`,
    ...formalNames(person.given).map((formal) => `full ${foldSpelling(formal)} ${surname}`),
    `full ${whole}`,
    ...Array.from(whole, (_, i) => `full ${whole.slice(0, i)}${whole.slice(i + 1)}`),
  ];
}

function tellApart(rules: readonly SpeakerRule[]): (a: string, b: string) => boolean {
  const never = new Map(rules.map((rule) => [rule.name, new Set(rule.neverSameAs)]));
  return (a, b) => (never.get(a)?.has(b) ?? false) || (never.get(b)?.has(a) ?? false);
}
