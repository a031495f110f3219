/**
 * The id of an article is the name of its file, so that the editor knows it and the file's text may change; its address
 * is made from the id in `[a-z0-9-]`. No article can choose either freely, and neither names a path.
 *
 *     buildArticleId('2017/trump-forgets-cold-war.txt')   // 'trump-forgets-cold-war'
 *     buildArticleId('harbour/index.html')                // 'harbour': a saved page takes the name of its folder
 *     buildArticleId('经济.md')                            // 'story-…': a hash stands for the letters
 *     formatAddressPart('AP_1983-03')                     // 'ap-1983-03'
 */
import { createHash } from 'node:crypto';
import { plainLetters } from './plain-letters.js';

const LONGEST = 60;
/** Ids that mean something to a site, a server or Windows; an undated article could take them. */
const RESERVED =
  /^(?:index|feed|atom|rss|sitemap|robots|about|archive|assets|digests?|page|search|speakers?|stor(?:y|ies)|topics?|con|prn|aux|nul|(?:com|lpt)\d|constructor|prototype|__proto__|undefined|null|\d+)$/;

/** A name that can stand as it is. */
const PLAIN = /^[a-z0-9][\w-]{0,99}$/i;

/** `source` as in `Article.source`. */
export function buildArticleId(source: string): string {
  const parts = source.split('/');
  const stem = (parts.pop() ?? '').replace(/\.[a-z]+$/i, '');
  const name = /^index$/i.test(stem) ? (parts.pop() ?? stem) : stem;
  if (PLAIN.test(name)) return RESERVED.test(formatAddressPart(name)) ? `story-${name}` : name;
  const slug = formatSlug(name);
  const lost = slug === '' || isForeign(name);
  const made = lost ? [slug || 'story', hash(name)].join('-') : slug;
  return RESERVED.test(made) ? `story-${made}` : made;
}

/** The last part of a story's address; ids that differ in more than case and punctuation have different ones. */
export function formatAddressPart(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Latin letters without their accents and digits, words joined by hyphens, cut at a word. */
function formatSlug(text: string): string {
  const folded = plainLetters(text)
    .replace(/['’‘ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (folded.length <= LONGEST) return folded;
  const cut = folded.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST);
}

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
