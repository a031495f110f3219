/**
 * Where a reader reports that a quotation is wrong: a letter to the editors that holds its address, or the page that they
 * name for it; null where they name nothing.
 */
import { addressOf } from '../files/absolute-address.js';
import type { PageContext } from './page-context.js';

export function linkToReport({ site: { publication }, format }: PageContext, path: string): string | null {
  const { contact } = publication;
  if (!contact?.startsWith('mailto:')) return contact ?? null;
  const address = addressOf(publication, path);
  const [subject, body] = [format.strings.reportError, address].map(encodeURIComponent);
  return `${contact}?subject=${subject}&body=${body}`;
}
