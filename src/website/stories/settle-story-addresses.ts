/**
 * Old addresses of stories lead to the new ones. A story's address is made from the name of its file; where an address is
 * gone and a new one has come whose article is the same by a mark that no other has, the file was renamed. The ledger,
 * kept with the content, remembers each address with the marks of its article.
 */
import { formatAddressPart } from '../../article/article-id.js';
import type { Article, Redirect, StoryAddress } from '../../types.js';
import { compareText } from '../compare-text.js';
import { storyAddress } from '../pages/addresses.js';
import { finalAddress } from '../final-address.js';
import { MARK_KINDS, markArticle } from './mark-article.js';
import { sharesMark } from './shares-mark.js';

export interface StoryAddresses {
  /** To be kept in the ledger, sorted by id. */
  readonly entries: readonly StoryAddress[];
  readonly redirects: readonly Redirect[];
  /** Last parts of addresses that moved in this build → ids of the stories. */
  readonly moves: ReadonlyMap<string, string>;
  /** By id: the last part of the address under which a renamed story was first published. */
  readonly firstIds: ReadonlyMap<string, string>;
}

export function settleStoryAddresses(
  kept: readonly StoryAddress[],
  stories: readonly Article[],
): StoryAddresses {
  const known = new Map(kept.map((entry) => [entry.id, entry]));
  const live = new Map<string, StoryAddress>(
    stories.map((story) => [formatAddressPart(story.id), describe(story)]),
  );
  const moves = findMoves(kept, live, known);
  const entries = new Map<string, StoryAddress>();
  for (const entry of kept) {
    const movedTo = moves.get(entry.id) ?? entry.movedTo;
    entries.set(entry.id, movedTo === undefined ? entry : { ...entry, movedTo });
  }
  const formers = new Map([...moves].map(([from, to]) => [to, known.get(from)!]));
  // Feeds know a story by its first address: where another has that now, or two say that they had it, it tells nothing.
  const spoken = new Set(live.keys());
  for (const [id, { marks }] of [...live].sort(([a], [b]) => compareText(a, b))) {
    const former = formers.get(id);
    const stayed = isFresh({ id, marks }, known) ? undefined : known.get(id)?.firstId;
    const firstId = former ? (former.firstId ?? former.id) : stayed;
    entries.set(id, { id, marks, ...(firstId === undefined || spoken.has(firstId) ? {} : { firstId }) });
    if (firstId !== undefined) spoken.add(firstId);
  }
  const ids = new Map(stories.map(({ id }) => [formatAddressPart(id), id]));
  return {
    ...tell(entries, live, stories),
    moves: new Map([...moves].map(([from, to]) => [from, ids.get(to)!])),
  };
}

const describe = (story: Article): StoryAddress => ({
  id: formatAddressPart(story.id),
  marks: markArticle(story),
});

/** Whether there was no such address, or another article had it, or it had moved away. */
function isFresh({ id, marks }: StoryAddress, known: ReadonlyMap<string, StoryAddress>): boolean {
  const entry = known.get(id);
  return entry === undefined || entry.movedTo !== undefined || !sharesMark(entry, marks);
}

/** Old id → new id, by the surest mark first. */
function findMoves(
  kept: readonly StoryAddress[],
  live: ReadonlyMap<string, StoryAddress>,
  known: ReadonlyMap<string, StoryAddress>,
): Map<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  const standing = kept.filter(({ movedTo }) => movedTo === undefined);
  for (const kind of MARK_KINDS) {
    const before = findSingle(standing, kind);
    for (const [mark, now] of findSingle([...live.values()], kind)) {
      const old = before.get(mark) ?? null;
      if (!old || !now || live.has(old.id) || moves.has(old.id) || taken.has(now.id)) continue;
      if (!isFresh(now, known)) continue;
      moves.set(old.id, now.id);
      taken.add(now.id);
    }
  }
  return moves;
}

/** By their marks of one kind; null for a mark that several have. */
function findSingle(entries: readonly StoryAddress[], kind: number): Map<string, StoryAddress | null> {
  const single = new Map<string, StoryAddress | null>();
  for (const entry of entries) {
    const mark = entry.marks[kind] ?? '';
    if (mark !== '') single.set(mark, single.has(mark) ? null : entry);
  }
  return single;
}

function tell(
  entries: ReadonlyMap<string, StoryAddress>,
  live: ReadonlyMap<string, StoryAddress>,
  stories: readonly Article[],
): Omit<StoryAddresses, 'moves'> {
  const sorted = [...entries.values()].sort((a, b) => compareText(a.id, b.id));
  const redirects = sorted.flatMap((entry) => {
    const to = finalAddress(entry, entries);
    return entry.movedTo !== undefined && live.has(to)
      ? [{ from: storyAddress(entry.id), to: storyAddress(to) }]
      : [];
  });
  const firstIds = stories.flatMap(({ id }): [string, string][] => {
    const firstId = entries.get(formatAddressPart(id))?.firstId;
    return firstId === undefined ? [] : [[id, firstId]];
  });
  return { entries: sorted, redirects, firstIds: new Map(firstIds) };
}
