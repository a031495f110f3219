/** Long lists on several pages. */
import type { Link } from './page.js';
import type { PageContext } from './page-context.js';

export interface Pagination {
  /** `Page 2 of 7` */
  readonly label: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  /** Every page; `href` of the current one is null. */
  readonly pages: readonly { readonly text: string; readonly href: string | null }[];
}

const PAGE_SIZE = 50;

/** Cuts a list into pages; an empty list makes one empty page. */
export function paginate<T>(items: readonly T[]): T[][] {
  const pages: T[][] = [];
  for (let i = 0; i === 0 || i < items.length; i += PAGE_SIZE) {
    pages.push(items.slice(i, i + PAGE_SIZE));
  }
  return pages;
}

/** How many pages `paginate` makes of so many items. */
export function countPages(items: number): number {
  return Math.max(1, Math.ceil(items / PAGE_SIZE));
}

/** Links among `total` pages, seen from page `current` (from 1); null where there is one page only. */
export function buildPagination(
  { format }: PageContext,
  current: number,
  total: number,
  address: (n: number) => string,
): Pagination | null {
  if (total < 2) return null;
  const near = new Set([1, total, current - 2, current - 1, current, current + 1, current + 2]);
  const numbers = [...near].filter((n) => n >= 1 && n <= total).sort((a, b) => a - b);
  const linkTo = (n: number, text: string) => (n < 1 || n > total ? null : { text, href: address(n) });
  return {
    label: format.text('pageOf', { n: format.number(current), total: format.number(total) }),
    previous: linkTo(current - 1, format.strings.previous),
    next: linkTo(current + 1, format.strings.next),
    pages: numbers.map((n) => ({ text: format.number(n), href: n === current ? null : address(n) })),
  };
}
