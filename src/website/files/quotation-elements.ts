/**
 * Puts the quotations into a feed of XML, as feedsmith writes no foreign namespaces:
 * `<pq:quotation id="q-1f3a9c" status="attributed" speaker="Sigrid Halvorsen" …>words</pq:quotation>`.
 */
import { speakerAddress } from '../pages/addresses.js';
import { escapeXml, xmlElement } from './escape-xml.js';
import type { FeedEntry } from './feed-entry.js';
import type { PublicQuotation } from './public-quotation.js';

/** Names the extension; not an address that leads anywhere. */
const QUOTATION_NAMESPACE = 'urn:x-pullquote:quotation:1';

/** `root` and `item` are the element names of the format; the entries are those of the feed, in its order. */
export function addQuotationElements(
  xml: string,
  root: 'feed' | 'rss',
  item: 'entry' | 'item',
  entries: readonly FeedEntry[],
  link: (path: string) => string,
): string {
  const parts = unwrapSections(xml).split(`</${item}>`);
  if (parts.length !== entries.length + 1) throw new Error(`The feed has not ${entries.length} entries`);
  return parts
    .map((part, at) => part + (entries[at] ? elements(entries[at].quotations, link) + `</${item}>` : ''))
    .join('')
    .replace(`<${root} `, `<${root} xmlns:pq="${QUOTATION_NAMESPACE}" `);
}

function elements(quotations: readonly PublicQuotation[], link: (path: string) => string): string {
  return quotations.map((quotation) => `  ${element(quotation, link)}\n  `).join('');
}

function element(quotation: PublicQuotation, link: (path: string) => string): string {
  const { id, path, kind, status, speakers, descriptor, words } = quotation;
  const [first, ...jointly] = speakers;
  const attributes = {
    id,
    href: link(path),
    kind,
    status,
    speaker: first?.name ?? null,
    'speaker-href': first ? link(speakerAddress(first.id)) : null,
    role: first?.role ?? null,
    jointly: jointly.length === 0 ? null : jointly.map(({ name }) => name).join('; '),
    descriptor,
  };
  return xmlElement('pq:quotation', attributes, words);
}

/** Character data sections become escaped text, after which every `<` of the file is markup. */
function unwrapSections(xml: string): string {
  const [before = '', ...sections] = xml.split('<![CDATA[');
  if (sections.length === 0) return before;
  const unwrapped = sections.map((section, at) => {
    const end = section.indexOf(']]>');
    const after = section.slice(end + 3);
    // feedsmith sets a section on a line of its own, which would become part of the text.
    const rest = at < sections.length - 1 ? after.trim() : after.trimStart();
    return escapeXml(section.slice(0, end)) + rest;
  });
  return before.trimEnd() + unwrapped.join('');
}
