/**
 * Addresses from articles. Only absolute http, https and mailto addresses leave a parser, rewritten by the WHATWG
 * parser so that what a browser would make of them is what was checked.
 *
 *     parseWebAddress(' HTTPS://Example.org/a b')   // 'https://example.org/a%20b'
 *     parseWebAddress('java\tscript:alert(1)')      // null
 */
const LONGEST = 2000;
/** One plain address, without the headers that could follow it. */
const MAIL = /^mailto:[\w.+-]{1,100}@[\w.-]{1,200}$/i;

/** The address of a page (http or https), or null. Addresses with a user name or password are refused. */
export function parseWebAddress(value: string, base?: string): string | null {
  const url = parseUrl(value, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.username === '' && url.password === '' && url.href.length <= LONGEST ? url.href : null;
}

/** The address of a link (http, https or mailto), or null. A relative one is resolved against `base` if that is given. */
export function parseLinkAddress(value: string, base?: string): string | null {
  const url = parseUrl(value, base);
  if (url?.protocol !== 'mailto:') return parseWebAddress(value, base);
  const address = url.href.split('?', 1)[0]!;
  return MAIL.test(address) ? address : null;
}

function parseUrl(value: string, base: string | undefined): URL | null {
  const text = value.trim();
  if (text === '' || text.length > 4 * LONGEST) return null;
  if (base === undefined && !/^(?:https?:\/\/|mailto:)/i.test(text)) return null;
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
