/** Text for XML: what XML 1.0 forbids is taken out, what is markup is escaped. Fits text and quoted attributes. */

/** Everything but the characters of XML 1.0, lone surrogates among them; and the control characters that it discourages. */
const ILLEGAL = /[^\t\n\r\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** By character. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Takes out control characters and half characters that no XML may hold, escaped or not. */
export function removeIllegal(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** `a < b` → `a &lt; b`. Also right for HTML. */
export function escapeXml(text: string): string {
  return removeIllegal(text).replace(/[&<>"']/g, (character) => ENTITIES.get(character)!);
}

/** `xmlElement('loc', {}, 'a&b')` → `<loc>a&amp;b</loc>`; attributes that are null are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  text: string,
): string {
  const list = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${list.join('')}>${escapeXml(text)}</${name}>`;
}
