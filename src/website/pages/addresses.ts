/** Addresses of pages, as paths below the base path: `/stories/2017-04-12-x/`. */
import { formatAddressPart } from '../../article/article-id.js';

/** Nearly every id can stand as it is, and addresses are asked for often. */
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const HOME = '/';
export const ARCHIVE = '/archive/';
export const SPEAKERS = '/speakers/';
export const TOPICS = '/topics/';
export const SOURCES = '/sources/';
export const ABOUT = '/about/';
export const METHOD = `${ABOUT}#method`;
export const CORRECTIONS = '/corrections/';
export const SEARCH = '/search/';
export const NOT_FOUND = '/404.html';

export const storyAddress = (id: string) => `/stories/${PLAIN.test(id) ? id : formatAddressPart(id)}/`;
export const quotationAddress = (story: string, quotation: string) => `${storyAddress(story)}#${quotation}`;
export const digestAddress = (date: string) => `/digests/${date}/`;
/** `week` as `weekOf` names it: `2026-w10`. */
export const weekAddress = (week: string) => `/digests/${week}/`;
/** `name` is a day or a week. */
export const emailAddress = (name: string) => `/email/${name}.html`;
export const monthAddress = (month: string) => `/archive/${month}/`;

/** `n` counts from 1; the first page has no number. */
export const speakerAddress = (id: string, n = 1) => numbered(`${SPEAKERS}${id}/`, n);
export const topicAddress = (id: string, n = 1) => numbered(`${TOPICS}${id}/`, n);

const numbered = (address: string, n: number) => (n === 1 ? address : `${address}${String(n)}/`);

/** The output file of an address: `/about/` → `about/index.html`. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
