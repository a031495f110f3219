/**
 * Front matter: YAML 1.2 between lines of "---" at the top of a file. It is data and never code: other languages
 * (`---js`) are refused, tags are not resolved, aliases are not expanded, and only known fields are looked at.
 *
 *     parseFrontMatter('---\ntitle: Ferry stops\n---\nBody')
 *     // { header: { headline: 'Ferry stops' }, body: 'Body', line: 4, diagnostics: [] }
 */
import { type Document, type Node, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { diagnostic } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';
import { findField, type Header, parseField } from './header.js';

interface FrontMatter {
  readonly header: Header;
  /** The text after the front matter, and the line of the file on which it begins. */
  readonly body: string;
  readonly line: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING = /^\s*---[ \t]*(?:([a-z][a-z0-9.+-]*)[ \t]*)?\n/i;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^["']?([\w$][\w $.-]{0,60})["']?[ \t]*:(?:[ \t]|$)/;
const MOST_CHARACTERS = 150_000;
const MOST_LINES = 5000;
/** Deeper brackets or lists than anybody writes; the YAML parser calls itself for each. */
const DEEPEST = 50;

/** Other generators' front matter, which is TOML between lines of "+++". */
const OPENING_TOML = /^\s*\+\+\+[ \t]*\n/;
/** A key in whatever language: "draft" of `draft = true` and of `{ title: 'A', draft: true }`. */
const ANY_KEY = /(?:^|[{,])[ \t]*["']?([\w-]+)["']?[ \t]*[:=]/gm;

/** The front matter of `text` and what follows it; a text without any is all body. */
export function parseFrontMatter(text: string): FrontMatter {
  const toml = OPENING_TOML.exec(text.slice(0, 200))?.[0].length ?? -1;
  const closing = toml < 0 ? -1 : text.indexOf('\n+++', toml - 1);
  if (closing >= 0) return leaveUnread('toml', text.slice(toml, closing + 1), splitAt(text, closing + 4));
  const opening = OPENING.exec(text.slice(0, 200));
  if (opening === null) return { header: {}, body: text, line: 1, diagnostics: [] };
  const from = opening[0].length;
  const block = findBlock(text, from);
  if (block === null) return { header: {}, body: text, line: 1, diagnostics: [] };
  const yaml = text.slice(from, block.end);
  const rest = splitAt(text, block.next);
  const language = opening[1]?.toLowerCase() ?? 'yaml';
  if (!['yaml', 'yml', 'json'].includes(language)) return leaveUnread(language, yaml, rest);
  const limit = findLimit(yaml);
  if (limit !== null)
    return { header: {}, ...rest, diagnostics: [diagnostic('front-matter-limit', limit, { line: 1 })] };
  const { header, diagnostics } = parseYaml(yaml, countLines(text.slice(0, from)));
  const open = block.closed ? [] : [diagnostic('front-matter-unclosed', '', { line: 1 })];
  return { header, ...rest, diagnostics: [...open, ...diagnostics] };
}

const splitAt = (text: string, at: number) => ({
  body: text.slice(at),
  line: countLines(text.slice(0, at)) + 1,
});

/** What it says of drafts and embargoes cannot be understood, so that the article is held back. */
function leaveUnread(language: string, raw: string, rest: Pick<FrontMatter, 'body' | 'line'>): FrontMatter {
  const held = [...raw.matchAll(ANY_KEY)].some(([, key]) => isHolding(key!))
    ? [diagnostic('article-held', `Its front matter is in "${language}"`, { line: 1 })]
    : [];
  return {
    header: {},
    ...rest,
    diagnostics: [diagnostic('front-matter-language', language, { line: 1 }), ...held],
  };
}

/** Whether a field may say that the article must not be published yet, also where its name is not quite one of ours. */
function isHolding(key: string): boolean {
  const field = findField(key);
  return field === 'draft' || field === 'published' || field === 'embargo' || /^embargo/i.test(key);
}

/**
 * Where the front matter that begins at `from` ends: at a line of dashes, or, where text comes before one, at the first
 * empty line below a field. Null where there is text below the first dashes, which are a rule then.
 */
function findBlock(text: string, from: number): { end: number; next: number; closed: boolean } | null {
  let [empty, keyed, named, apart] = [-1, false, false, true];
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = text.slice(at, stop);
    if (CLOSING.test(line)) return { end: at, next: stop + 1, closed: true };
    const key = KEY.exec(line)?.[1];
    if (apart && key === undefined && (keyed ? /^[^\s#\]}-]/ : /^[^\s#{]/).test(line)) break;
    keyed ||= key !== undefined;
    named ||= key !== undefined && findField(key) !== null;
    apart = line.trim() === '';
    if (apart && named && empty < 0) empty = at;
    at = stop + 1;
  }
  const end = empty < 0 ? text.length : empty;
  return named ? { end, next: end, closed: false } : null;
}

const countLines = (text: string) => text.split('\n').length - 1;

function findLimit(yaml: string): string | null {
  if (yaml.length > MOST_CHARACTERS) return `${MOST_CHARACTERS} characters`;
  if (countLines(yaml) > MOST_LINES) return `${MOST_LINES} lines`;
  let depth = 0;
  for (const char of yaml) {
    if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && depth > 0) depth--;
    if (depth > DEEPEST) return `${DEEPEST} brackets inside each other`;
  }
  const nested = /^(?:[ \t]*[-?:][ \t]){50}|^[ \t]{200}/m.test(yaml);
  return nested ? `${DEEPEST} lists inside each other` : null;
}

function parseYaml(yaml: string, linesBefore: number): { header: Header; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    // The check for repeated keys is quadratic; the last one counts.
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
    // It would copy the line around each of many errors.
    prettyErrors: false,
  });
  const error = document.errors[0];
  if (error !== undefined)
    return parseLineByLine(yaml, linesBefore, error.message, lines.linePos(error.pos[0]).line);
  if (!isMap(document.contents)) return { header: {}, diagnostics: [] };
  const values = new Map<string, { value: Node | null; line: number }>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || findField(key.value) === null) continue;
    values.set(key.value, { value, line: lines.linePos(key.range[0]).line + linesBefore });
  }
  return parseEntries(
    [...values].map(([key, { value, line }]) => ({ key, value: toPlain(value, document, 0), line })),
  );
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

function parseEntries(entries: readonly Entry[]): { header: Header; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let header: Header = {};
  for (const { key, value, line } of entries) {
    const field = parseField(key, value, line);
    // The first key of several for one field counts: "title" before a later "headline".
    header = { ...field.header, ...header };
    diagnostics.push(...field.diagnostics);
  }
  return { header, diagnostics };
}

/** Scalars, lists of them and maps of them; a stop to whatever is deeper or longer. */
function toPlain(node: Node | null, document: Document.Parsed, depth: number): unknown {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isScalar(target))
    return typeof target.value === 'number' ? (target.source ?? target.value) : target.value;
  if (depth > 1) return undefined;
  if (isSeq(target))
    return target.items.slice(0, 200).map((item) => toPlain(item as Node | null, document, depth + 1));
  if (!isMap(target)) return undefined;
  const name = target.items.find((pair) => isScalar(pair.key) && pair.key.value === 'name');
  return new Map([
    ['name', name === undefined ? undefined : toPlain(name.value as Node | null, document, depth + 1)],
  ]);
}

/** What can be saved of front matter that is no YAML: lines of `key: value`, as feeds write them by hand. */
function parseLineByLine(
  yaml: string,
  linesBefore: number,
  problem: string,
  errorLine: number,
): { header: Header; diagnostics: Diagnostic[] } {
  const entries = new Map<string, Entry>();
  for (const [i, line] of yaml.split('\n').entries()) {
    const [, key, value] = /^([a-z][\w -]{0,30}):[ \t]+(\S.*)$/i.exec(line) ?? [];
    if (key === undefined || value === undefined || findField(key) === null || entries.has(key)) continue;
    const bare = value
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/^\[(.*)\]$/, '$1');
    if (/^[&*!|>{[]/.test(bare)) continue;
    entries.set(key, { key, value: bare, line: i + 1 + linesBefore });
  }
  const { header, diagnostics } = parseEntries([...entries.values()]);
  const reason = problem
    .split('\n')[0]!
    .replace(/ at line \d.*$/, '')
    .replace(/[.:]$/, '');
  return {
    header,
    diagnostics: [
      diagnostic('front-matter-invalid', reason, { line: errorLine + linesBefore }),
      ...diagnostics,
    ],
  };
}
