/**
 * Front matter at the top of a file: YAML between lines of "---", or TOML between lines of "+++". It is data and never
 * code: other languages (`---js`) are refused, and only known fields are looked at.
 *
 *     parseFrontMatter('---\ntitle: Ferry stops\n---\nBody')
 *     // { header: { headline: 'Ferry stops' }, body: 'Body', line: 4, diagnostics: [] }
 */
import { diagnostic } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';
import type { Entries, Entry } from './front-matter-entries.js';
import { findField, type Header } from './header.js';
import { parseField } from './parse-field.js';
import { parseTomlEntries } from './toml-entries.js';
import { parseYamlEntries } from './yaml-entries.js';

interface FrontMatter {
  readonly header: Header;
  /** The text after the front matter, and the line of the file on which it begins. */
  readonly body: string;
  readonly line: number;
  readonly diagnostics: readonly Diagnostic[];
}

const OPENING = /^\s*(?:---[ \t]*(?:([a-z][a-z0-9.+-]*)[ \t]*)?|\+\+\+[ \t]*)\n/i;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^["']?([\w$][\w $.-]{0,60})["']?[ \t]*(?::(?:[ \t]|$)|=)/;
const CLOSING_TOML = /^\+\+\+[ \t]*$/m;
/** What TOML may begin with: a comment, a table, a key; or it is empty. */
const TOML = /^\s*(?:$|[#[]|["']?([\w-]+)["']?[ \t]*[.=])/;
const MOST_CHARACTERS = 150_000;
const MOST_LINES = 5000;
/** Deeper brackets or lists than anybody writes; the YAML parser calls itself for each. */
const DEEPEST = 50;
/** A key in whatever language: "draft" of `draft = true` and of `{ title: 'A', draft: true }`. */
const ANY_KEY = /(?:^|[{,])[ \t]*["']?([\w-]+)["']?[ \t]*[:=]/gm;

const PARSERS: ReadonlyMap<string, (raw: string) => Entries> = new Map([
  ['yaml', parseYamlEntries],
  ['yml', parseYamlEntries],
  ['json', parseYamlEntries],
  ['toml', parseTomlEntries],
]);

/** The front matter of `text` and what follows it; a text without any is all body. */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text.slice(0, 200));
  const from = opening?.[0].length ?? 0;
  const plus = opening?.[0].includes('+++') === true;
  const block = opening === null ? null : plus ? findTomlBlock(text, from) : findBlock(text, from);
  if (block === null) return { header: {}, body: text, line: 1, diagnostics: [] };
  const raw = text.slice(from, block.end);
  const rest = splitAt(text, block.next);
  const language = plus ? 'toml' : (opening?.[1]?.toLowerCase() ?? 'yaml');
  const parse = PARSERS.get(language);
  if (parse === undefined) return leaveUnread(language, raw, rest);
  const limit = findLimit(raw);
  if (limit !== null)
    return { header: {}, ...rest, diagnostics: [diagnostic('front-matter-limit', limit, { line: 1 })] };
  const { header, diagnostics } = parseBlock(language, parse(raw), raw, countLines(text.slice(0, from)));
  const open = block.closed ? [] : [diagnostic('front-matter-unclosed', plus ? '+++' : '---', { line: 1 })];
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
function findBlock(text: string, from: number): Block | null {
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

/** The same for TOML, whose texts may hold empty lines; null where no TOML stands below the plus signs. */
function findTomlBlock(text: string, from: number): Block | null {
  const key = TOML.exec(text.slice(from));
  const closing = CLOSING_TOML.exec(text.slice(from));
  if (closing !== null && TOML.test(text.slice(from, from + closing.index))) {
    const end = from + closing.index;
    return { end, next: end + closing[0].length + 1, closed: true };
  }
  if (closing !== null || findField(key?.[1] ?? '') === null) return null;
  const empty = text.indexOf('\n\n', from);
  const end = empty < 0 ? text.length : empty + 1;
  return { end, next: end, closed: false };
}

interface Block {
  readonly end: number;
  readonly next: number;
  readonly closed: boolean;
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

function parseBlock(
  language: string,
  parsed: Entries,
  raw: string,
  linesBefore: number,
): { header: Header; diagnostics: Diagnostic[] } {
  if ('entries' in parsed) return parseEntries(parsed.entries, linesBefore);
  const { header, diagnostics } = parseEntries(findEntries(raw), linesBefore);
  const reason = parsed.problem
    .split('\n')[0]!
    .replace(/ at line \d.*$/, '')
    .replace(/[.:]$/, '');
  const value = `${language === 'toml' ? 'TOML' : 'YAML'}: ${reason}`;
  const problem = diagnostic('front-matter-invalid', value, { line: parsed.line + linesBefore });
  return { header, diagnostics: [problem, ...diagnostics] };
}

function parseEntries(
  entries: readonly Entry[],
  linesBefore: number,
): { header: Header; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  let header: Header = {};
  for (const { key, value, line } of entries) {
    const field = parseField(key, value, line + linesBefore);
    // The first key of several for one field counts: "title" before a later "headline".
    header = { ...field.header, ...header };
    diagnostics.push(...field.diagnostics);
  }
  return { header, diagnostics };
}

/** What can be saved of front matter that is not valid: lines of `key: value`, as feeds write them by hand. */
function findEntries(raw: string): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [i, line] of raw.split('\n').entries()) {
    const [, key, value] = /^([a-z][\w -]{0,30})(?::[ \t]+|=[ \t]*)(\S.*)$/i.exec(line) ?? [];
    if (key === undefined || value === undefined || findField(key) === null || entries.has(key)) continue;
    const bare = value
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      // Opened and never closed; an apostrophe may belong to the words (“'Tis …”).
      .replace(/^"(?=[^"]*$)/, '')
      .replace(/^\[(.*)\]$/, '$1');
    if (/^[&*!|>{[]/.test(bare)) continue;
    entries.set(key, { key, value: bare, line: i + 1 });
  }
  return [...entries.values()];
}
