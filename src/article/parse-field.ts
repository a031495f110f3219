/**
 * What values the fields of an article take, from front matter, header lines or a page's meta elements. A value of the
 * wrong kind is a diagnostic and left out.
 *
 *     parseField('pubDate', '2017-04-12')   // { header: { date: '2017-04-12' }, diagnostics: [] }
 *     parseField('permalink', '/../../x')   // nothing: no field can steer addresses, layouts or engines
 */
import { z } from 'zod';
import { diagnostic } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';
import { cleanLine } from './clean-line.js';
import { parseDate } from './dates.js';
import { type Header, findField } from './header.js';
import { parseWebAddress } from './web-address.js';

export interface ParsedField {
  readonly header: Header;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longest values, in characters; a headline of a page is not a novel. */
const LONGEST = {
  headline: 400,
  dek: 1000,
  byline: 200,
  dateline: 120,
  outlet: 120,
  tags: 80,
  keyPoints: 300,
} as const;
const MOST = { tags: 40, keyPoints: 8 } as const;
const LISTS = { tags: 'tags', keyPoints: 'key points' } as const;
const say = (header: Header): ParsedField => ({ header, diagnostics: [] });
const NOTHING = say({});

const Text = z.union([z.string(), z.number().transform(String)]);
const Named = z.union([
  Text,
  z
    .instanceof(Map)
    .transform((map) => map.get('name'))
    .pipe(Text),
]);
const OneOrMany = z.union([Named.transform((text) => [text]), z.array(Named).min(1)]);
const Flag = z.union([z.boolean(), z.stringbool()]);
const Mode = z.literal(['full', 'excerpt']);
/** What stands before the country. */
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3}$/i)
  .transform((code) => code.split(/[-_]/)[0]!.toLowerCase());
const Address = z
  .string()
  .transform((address) => parseWebAddress(address))
  .pipe(z.string());

/**
 * One field from its key and a plain value (string, number, boolean, null, array, or `Map`); nothing for unknown keys.
 * `line` is where it stands in the file.
 */
export function parseField(key: string, value: unknown, line?: number): ParsedField {
  const field = findField(key);
  if (field === null || value === null || value === '') return NOTHING;
  const place = line === undefined ? {} : { line };
  const wrong = (what: string): ParsedField => ({
    header: {},
    diagnostics: [diagnostic('field-invalid', `"${key}" is not ${what}`, place)],
  });
  const check = <T>(type: z.ZodType<T>, what: string, take: (checked: T) => ParsedField): ParsedField => {
    const { success, data } = type.safeParse(value);
    return success ? take(data) : wrong(what);
  };
  switch (field) {
    case 'published':
    case 'draft': {
      const flag = Flag.safeParse(value);
      if (flag.success) return say({ draft: flag.data === (field === 'draft') });
      return field === 'published' ? parseField('date', value, line) : hold(key, 'true or false', place);
    }
    case 'date':
    case 'embargo':
    case 'expires': {
      const parsed = parseDateField(field, value, place);
      return field === 'embargo' && parsed.header.embargo === undefined ? hold(key, 'a day', place) : parsed;
    }
    case 'url':
      return check(Address, 'a web address', (url) => say({ url }));
    case 'language':
      return check(Language, 'a language code such as "en"', (language) => say({ language }));
    case 'publish':
      return check(Mode, '"full" or "excerpt"', (publish) => say({ publish }));
    case 'tags':
    case 'keyPoints':
      return parseList(field, value, wrong, place);
    case 'byline':
      return check(OneOrMany, 'a name or a list of names', (names) =>
        parseText(field, joinNames(names), place),
      );
    default:
      return check(Named, 'a line of text', (text) => parseText(field, text, place));
  }
}

/** Whoever wrote the field meant that the article must not be published yet. */
const hold = (key: string, what: string, place: Place): ParsedField => ({
  header: {},
  diagnostics: [diagnostic('article-held', `"${key}" is not ${what}`, place)],
});

interface Place {
  readonly line?: number;
}

function parseDateField(field: 'date' | 'embargo' | 'expires', value: unknown, place: Place): ParsedField {
  const text = Text.safeParse(value);
  const parsed = text.success ? parseDate(text.data) : { problem: 'invalid' as const };
  if ('date' in parsed) return say({ [field]: parsed.date });
  return {
    header: {},
    diagnostics: [diagnostic(`date-${parsed.problem}`, text.success ? text.data : field, place)],
  };
}

function parseText(
  field: 'headline' | 'dek' | 'byline' | 'dateline' | 'outlet',
  value: string,
  place: Place,
): ParsedField {
  const clean = cleanLine(value).replace(field === 'byline' ? /^by:?\s/i : /^$/, '');
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(clean)) return NOTHING;
  if (field === 'outlet' && /^https?:\/\//i.test(clean)) return parseField('url', clean, place.line);
  const text = cutText(clean, LONGEST[field]);
  const cut =
    text === clean
      ? []
      : [diagnostic('field-too-long', `"${field}" is longer than ${LONGEST[field]} characters`, place)];
  return { header: { [field]: text }, diagnostics: cut };
}

/** Several lines of text, each once. Words may be separated by commas, sentences may not. */
function parseList(
  field: keyof typeof MOST,
  value: unknown,
  wrong: (what: string) => ParsedField,
  place: Place,
): ParsedField {
  const words = field === 'tags' && typeof value === 'string' ? value.split(/[,;]/) : value;
  const list: unknown[] = Array.isArray(words) ? words : [words];
  const texts = list.map((item) => Named.safeParse(item)).filter((item) => item.success);
  const diagnostics: Diagnostic[] =
    texts.length < list.length ? [...wrong('a list of words').diagnostics] : [];
  const lines = [...new Set(texts.map((item) => cleanLine(item.data)))].filter((line) =>
    /[\p{L}\p{N}\p{S}]/u.test(line),
  );
  const most = MOST[field];
  if (lines.length > most)
    diagnostics.push(diagnostic('field-too-long', `There are more than ${most} ${LISTS[field]}`, place));
  const short = lines.slice(0, most).map((line) => cutText(line, LONGEST[field]));
  return { header: short.length === 0 ? {} : { [field]: short }, diagnostics };
}

/** `Ana Berg`, `Ana Berg and Jan Dahl`, `Ana Berg, Jan Dahl and Ida Osk`. */
const joinNames = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/** At most `limit` characters, never half of one, and no pile of accents that would run over the lines around. */
function cutText(text: string, limit: number): string {
  const calm = text.slice(0, 10 * limit).replace(/(\p{M}{4})\p{M}+/gu, '$1');
  if (calm.length <= limit) return calm;
  return `${calm
    .slice(0, limit - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
