/** HTML → its elements in document order, flat, with attributes and text: all that the checks ask of a page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside, white space collapsed; scripts and styles are empty but for their own element. */
  readonly text: string;
  /** Links inside, itself included. */
  readonly links: readonly string[];
}

/** The elements of a page. */
export function findElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  for (const child of parse(html).childNodes) visit(child, elements);
  return elements;
}

/** Adds the element and what is in it to `elements`; returns its text. Pages of our own are not deep. */
function visit(node: Node, elements: PageElement[]): { text: string; links: string[] } {
  if (node.nodeName === '#text' && 'value' in node) return { text: node.value, links: [] };
  if (!('childNodes' in node)) return { text: '', links: [] };
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const place = elements.length;
  // Its place comes before its descendants', its text after theirs.
  elements.push({ name: node.tagName, attributes, text: '', links: [] });
  const inside = [...childrenOf(node)].map((child) => visit(child, elements));
  const text = inside.map((part) => part.text).join('');
  const href = attributes.get('href');
  const links = [...(href === undefined ? [] : [href]), ...inside.flatMap((part) => part.links)];
  elements[place] = { name: node.tagName, attributes, text: text.replace(/\s+/g, ' ').trim(), links };
  return { text: node.tagName === 'script' || node.tagName === 'style' ? '' : `${text} `, links };
}

function childrenOf(node: DefaultTreeAdapterTypes.Element): readonly Node[] {
  return 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content.childNodes : node.childNodes;
}
