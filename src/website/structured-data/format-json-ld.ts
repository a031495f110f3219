/**
 * JSON-LD as text that is safe inside `<script type="application/ld+json">`: nothing in it can end the element, open a
 * comment or break a line of script. Such an element is a data block, which a browser never runs and which
 * `script-src` therefore does not touch.
 */

/** A value of JSON-LD; null and undefined members are left out. */
export type JsonLd = string | number | boolean | null | undefined | readonly JsonLd[] | JsonLdNode;

export interface JsonLdNode {
  readonly [key: string]: JsonLd;
}

/** A graph in schema.org's vocabulary: `{"@context":"https://schema.org","@graph":[…]}`. */
export function formatJsonLd(graph: readonly JsonLdNode[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': leaveOutEmpty(graph) });
  return json.replace(/[<>&\u2028\u2029]/g, escapeCharacter);
}

/** A copy without members that say nothing; a replacer given to `JSON.stringify` would do the same far slower. */
function leaveOutEmpty(value: JsonLd): JsonLd {
  if (isList(value)) return value.map(leaveOutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const node: Record<string, JsonLd> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member !== null && member !== undefined && !(isList(member) && member.length === 0)) {
      node[key] = leaveOutEmpty(member);
    }
  }
  return node;
}

const isList = (value: JsonLd): value is readonly JsonLd[] => Array.isArray(value);

/** `<` → `\u003c`, which JSON reads as the same character. */
function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
