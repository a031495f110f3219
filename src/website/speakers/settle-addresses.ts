/**
 * Gives every speaker an address that stays. The ledger, kept with the content, remembers each address with the name
 * and some stories it stands for; a speaker found again keeps its address whatever articles are added. Where speakers
 * were merged, or a surname grew into a full name, the old address stays in the ledger and leads to the new one.
 */
import { freeId } from '../../story/free-id.js';
import { slug } from '../../story/slug.js';
import type { AddressEntry, AddressLedger, Redirect } from '../../types.js';
import { compareText } from '../compare-text.js';
import { finalAddress } from '../final-address.js';
import { push } from '../../story/push.js';

/** What is to get an address: its stories' ids tell it from others of the same name. */
export interface Addressee {
  readonly name: string;
  /** The other names that the stories give it: "WHO" of the World Health Organization. */
  readonly aliases: readonly string[];
  /** Earliest first. */
  readonly stories: readonly string[];
  /** Whether there is a page; an address without one is not remembered. */
  readonly page: boolean;
}

export interface Addresses {
  /** One for each addressee, in the given order. */
  readonly ids: readonly string[];
  readonly ledger: SpeakerLedger;
  readonly redirects: readonly Redirect[];
}

type SpeakerLedger = Pick<AddressLedger, 'speakers'>;

export const EMPTY_LEDGER: AddressLedger = { speakers: [], stories: [] };
/** Enough to know somebody again after some of the stories are gone. */
const REMEMBERED = 5;
/** To be called by the whole name in a story counts as so many words in common: more than a name has. */
const CALLED_SO = 9;

export function settleAddresses(ledger: SpeakerLedger, addressees: readonly Addressee[]): Addresses {
  const owners = findOwners(ledger, addressees);
  const taken = new Set(ledger.speakers.map((entry) => entry.id));
  const ids = new Array<string>(addressees.length);
  for (const i of inOrder(addressees)) {
    ids[i] = keptEntry(owners.get(i) ?? [], addressees[i]!)?.id ?? freeId(slug(addressees[i]!.name), taken);
  }
  const moved = new Map<string, string>();
  for (const [i, entries] of owners) {
    for (const { id } of entries) if (id !== ids[i]) moved.set(id, ids[i]!);
  }
  return settle(ledger, addressees, ids, moved);
}

/** Those with pages first, and of namesakes the one that was there first, has the plain address. */
function inOrder(addressees: readonly Addressee[]): number[] {
  return addressees
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [addressees[a]!, addressees[b]!];
      return Number(y.page) - Number(x.page) || compareText(x.stories[0] ?? '', y.stories[0] ?? '') || a - b;
    });
}

/** An address that once moved comes back only when there is no other: two who were taken for one are two again. */
function keptEntry(entries: readonly AddressEntry[], addressee: Addressee): AddressEntry | undefined {
  const fitting = entries.filter((entry) => !hasGrown(entry, addressee));
  return fitting.find((entry) => entry.movedTo === undefined) ?? fitting[0];
}

/** The entries of each addressee, the one with the most stories in common first. */
function findOwners(ledger: SpeakerLedger, addressees: readonly Addressee[]): Map<number, AddressEntry[]> {
  const byStory = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const called = addressees.map(({ aliases }) => new Set(aliases.map(slug)));
  addressees.forEach(({ name, stories }, i) => {
    for (const story of stories) push(byStory, story, i);
    push(byName, slug(name), i);
  });
  const owners = new Map<number, { entry: AddressEntry; common: number }[]>();
  for (const entry of ledger.speakers) {
    const found = findOwner(entry, byStory, byName, addressees, called);
    if (found) push(owners, found.owner, { entry, common: found.common });
  }
  return new Map(
    [...owners].map(([i, list]) => [
      i,
      list
        .sort((a, b) => b.common - a.common || compareText(a.entry.id, b.entry.id))
        .map(({ entry }) => entry),
    ]),
  );
}

/**
 * Who speaks in the entry's stories under its name, or else one who is called so there or has a word in common, whoever
 * has a page first; else the one of exactly its name.
 */
function findOwner(
  entry: AddressEntry,
  byStory: ReadonlyMap<string, readonly number[]>,
  byName: ReadonlyMap<string, readonly number[]>,
  addressees: readonly Addressee[],
  called: readonly ReadonlySet<string>[],
): { owner: number; common: number } | null {
  const own = slug(entry.name);
  const words = new Set(own.split('-'));
  const common = new Map<number, number>();
  for (const story of entry.stories) {
    for (const i of byStory.get(story) ?? []) {
      const name = slug(addressees[i]!.name);
      const alike = called[i]!.has(own)
        ? CALLED_SO
        : name.split('-').filter((word) => words.has(word)).length;
      if (alike > 0) common.set(i, (common.get(i) ?? 0) + 1 + (name === own ? 0.5 : alike / 100));
    }
  }
  const paged = (i: number) => Number(addressees[i]!.page);
  const [best] = [...common].sort((a, b) => b[1] - a[1] || paged(b[0]) - paged(a[0]) || a[0] - b[0]);
  if (best) return { owner: best[0], common: best[1] };
  const named = byName.get(own) ?? [];
  return named.length === 1 ? { owner: named[0]!, common: 0 } : null;
}

/** "Lavrov" is now "Sergey Lavrov": the address should say so. */
function hasGrown(entry: AddressEntry, { name }: Addressee): boolean {
  const now = slug(name).split('-');
  return now.length > 1 && now.includes(slug(entry.name));
}

function settle(
  old: SpeakerLedger,
  addressees: readonly Addressee[],
  ids: readonly string[],
  moved: ReadonlyMap<string, string>,
): Addresses {
  const entries = new Map(old.speakers.map((entry) => [entry.id, entry]));
  for (const [id, movedTo] of moved) entries.set(id, { ...entries.get(id)!, movedTo });
  addressees.forEach(({ name, stories, page }, i) => {
    const id = ids[i]!;
    if (page || entries.has(id)) entries.set(id, { id, name, stories: stories.slice(0, REMEMBERED) });
  });
  const speakers = [...entries.values()].sort((a, b) => compareText(a.id, b.id));
  const live = new Set(ids.filter((_, i) => addressees[i]!.page));
  const redirects = speakers.flatMap((entry) => {
    const to = finalAddress(entry, entries);
    return entry.movedTo !== undefined && live.has(to)
      ? [{ from: `/speakers/${entry.id}/`, to: `/speakers/${to}/` }]
      : [];
  });
  return { ids, ledger: { speakers }, redirects };
}
