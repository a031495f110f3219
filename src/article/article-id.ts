/**
 * The id of an article, from which its address is made: date and headline in `[a-z0-9-]`, so that renaming the file
 * keeps it. No article can choose it freely, and it names no path.
 *
 *     buildArticleId('2017-04-12T09:00:00Z', 'Café “Ostmark” closes')   // '2017-04-12-cafe-ostmark-closes'
 *     buildArticleId(null, '经济')                                       // 'story-…': a hash stands for the letters
 */
import { createHash } from 'node:crypto';

const LONGEST = 60;
/** Ids that mean something to a site, a server or Windows; an undated article could take them. */
const RESERVED =
  /^(?:index|feed|atom|rss|sitemap|robots|about|archive|assets|digests?|page|search|speakers?|stor(?:y|ies)|topics?|con|prn|aux|nul|(?:com|lpt)\d|constructor|prototype|__proto__|undefined|null|\d+)$/;

/** `date` as in `Article.date`. */
export function buildArticleId(date: string | null, headline: string): string {
  const slug = formatSlug(headline);
  const lost = slug === '' || isForeign(headline);
  const name = lost ? [slug || 'story', hash(headline)].join('-') : slug;
  if (date !== null) return `${date.slice(0, 10)}-${name}`;
  return RESERVED.test(name) ? `story-${name}` : name;
}

/** Latin letters without their accents and digits, words joined by hyphens, cut at a word. */
function formatSlug(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (char) => LETTERS.get(char)!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (folded.length <= LONGEST) return folded;
  const cut = folded.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST);
}

/** Letters that Unicode does not take apart. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/** Are most letters of another script, so that what is left of the headline would not tell it from others? */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > latin * 2;
}

/** Eight hexadecimal digits. */
function hash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}
