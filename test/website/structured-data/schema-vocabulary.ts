/**
 * Schema.org's vocabulary, read from the declarations of schema-dts (generated from schema.org itself), and a checker
 * of JSON-LD against it: types exist, properties belong to their type, values are of a type the property expects.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Vocabulary {
  /** Type → the names it extends, its own first. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Type → property → names of what it expects. */
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

type Node = Record<string, unknown>;

const INTERFACE = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+)\{/;
const PROPERTY = /^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;/;

/** Reads the installed schema-dts. */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const parents = new Map<string, string[]>();
  const properties = new Map<string, Map<string, string[]>>();
  let current = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, , bases] = INTERFACE.exec(line) ?? [];
    if (name !== undefined && bases !== undefined) {
      current = name;
      const extended = bases.split(', ').map((base) => base.trim().replace(/Base$/, ''));
      parents.set(name, [...(parents.get(name) ?? []), ...extended.filter((base) => base !== name)]);
    }
    const [, property, range] = PROPERTY.exec(line) ?? [];
    if (property === undefined || range === undefined) continue;
    const own = properties.get(current) ?? new Map<string, string[]>();
    own.set(property, range.split(' | '));
    properties.set(current, own);
  }
  return { parents, properties };
}

/** What is wrong with a graph, one sentence each; none for a valid one. */
export function findSchemaProblems(json: string, vocabulary: Vocabulary): string[] {
  const { '@context': context, '@graph': graph } = JSON.parse(json) as {
    '@context': unknown;
    '@graph': Node[];
  };
  if (context !== 'https://schema.org') return ['The context is not schema.org'];
  const types = new Map(graph.map((node) => [node['@id'], node['@type'] as string]));
  return graph.flatMap((node) => nodeProblems(node, vocabulary, types));
}

function nodeProblems(node: Node, vocabulary: Vocabulary, types: ReadonlyMap<unknown, string>): string[] {
  const type = String(node['@type']);
  const line = lineage(type, vocabulary);
  if (!vocabulary.parents.has(type)) return [`There is no type ${type}`];
  return Object.entries(node).flatMap(([key, value]) => {
    // "-input" belongs to the constraints of an action, which schema.org describes apart from its properties.
    if (key.startsWith('@') || key === 'query-input') return [];
    const range = line.map((name) => vocabulary.properties.get(name)?.get(key)).find((found) => found);
    if (!range) return [`${type} has no property ${key}`];
    return [value].flat().flatMap((one) => valueProblems(`${type}.${key}`, one, range, vocabulary, types));
  });
}

function valueProblems(
  place: string,
  value: unknown,
  range: readonly string[],
  vocabulary: Vocabulary,
  types: ReadonlyMap<unknown, string>,
): string[] {
  if (typeof value !== 'object' || value === null) {
    const fits = SIMPLE.get(typeof value)?.some((name) => range.includes(name)) ?? false;
    return fits ? [] : [`${place} does not take ${JSON.stringify(value)}`];
  }
  const node = value as Node;
  const type = (node['@type'] as string | undefined) ?? types.get(node['@id']);
  const fits = type === undefined || lineage(type, vocabulary).some((name) => range.includes(name));
  const inner = '@type' in node ? nodeProblems(node, vocabulary, types) : [];
  return [...(fits ? [] : [`${place} does not take a ${type}`]), ...inner];
}

const SIMPLE = new Map([
  ['string', ['Text', 'URL', 'Date', 'DateTime']],
  ['number', ['Number', 'Integer', 'Float']],
  ['boolean', ['Boolean']],
]);

/** A type and all it extends. */
function lineage(type: string, { parents }: Vocabulary): string[] {
  const line = [type];
  for (const name of line) line.push(...(parents.get(name) ?? []).filter((parent) => !line.includes(parent)));
  return line;
}
