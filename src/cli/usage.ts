/** What the command line understands. */
import { parseArgs } from 'node:util';

/** The command line is wrong: told with a hint, exit status 2. */
export class UsageError extends Error {}

export const HELP = `Pullquote turns a folder of news articles into a website that shows who said what.

Usage: pullquote <command> [options]

Commands
  build                  Write the site
    --content DIR          the articles (content)
    --output DIR           where the site goes (_site)
    --base-path /x/        the path that the site lives under
    --templates DIR        templates that override ours by name (templates)
    --as-of YYYY-MM-DD     leave out what is to appear after that day
    --strict               exit with status 1 if any article failed
    --max-failures N%      publish nothing if more of the articles failed (20%)
    --report FILE          write what happened to each article, as JSON
    --quiet                say only what went wrong
  serve                  Build, show the site and follow edits
    --content DIR, --base-path /x/, --templates DIR, --as-of, --quiet
    --port N               (8080, or the next that is free)
  parse PATH...          Print articles as data, one JSON object a line
  review                 List what needs an editor's eye, with entries to paste
    --content DIR          the articles (content)
    --since YYYY-MM-DD     also speakers first seen since that day
    --format text|json     (text)
    --limit N              show at most so many (30; json: all)
  diff OLD NEW           Compare who said what, between two outputs of parse,
                         folders of articles, or built sites
    --format text|json     (text)
    --as-of YYYY-MM-DD     with a site: the day that it was built as of
  help                   Show this
  --version              Show the version

Exit status: 0 done, 1 failed, 2 wrong usage.
`;

type Kind = 'text' | 'flag';
type Values<T extends Record<string, Kind>> = {
  [K in keyof T]: T[K] extends 'flag' ? boolean : string | undefined;
};

/** Parses `--name value`, `--name=value` and flags; whatever else stands there are the positionals. */
export function parseOptions<T extends Record<string, Kind>>(
  args: string[],
  kinds: T,
): { values: Values<T>; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const empty = Object.keys(kinds).find((name) => values[name] === '');
    if (empty !== undefined) throw new Error(`Option '--${empty}' is empty.`);
    const flags = Object.entries(kinds).map(([name, kind]) => [
      name,
      values[name] ?? (kind === 'flag' ? false : undefined),
    ]);
    return { values: Object.fromEntries(flags) as Values<T>, positionals };
  } catch (error) {
    // Node.js goes on to tell of arguments that begin with a dash, which no command takes.
    throw new UsageError((error as Error).message.replace(/(?<=\.) To specify .*/s, ''));
  }
}

export function refusePositionals(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined) throw new UsageError(`"${first}" is not an option.`);
}

/** `--as-of 2026-03-08`; throws for what is no day. */
export function parseDay(option: string, text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`--${option} takes a day such as 2026-03-08, not "${text}".`);
}

/** `--format json`; text where nothing is said. */
export function parseFormat(format = 'text'): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format;
  throw new UsageError(`--format takes text or json, not "${format}".`);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}
