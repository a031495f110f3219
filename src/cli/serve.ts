/** `pullquote serve`: shows the site to this machine, page by page as asked for, and follows edits of articles and templates. */
import { existsSync } from 'node:fs';
import { buildWebsite } from '../build.js';
import { buildExtraFiles } from '../build/build-extra-files.js';
import type { StoryCache } from '../build/parse-stories.js';
import { DESK } from '../desk/render-desk.js';
import { OUR_TEMPLATES } from '../eleventy/template-folders.js';
import { listen } from '../serve/listen.js';
import { createFilesOnDemand, type ServedFiles } from '../serve/files-on-demand.js';
import { createSiteServer } from '../serve/site-server.js';
import { formatDiagnostic } from '../format-diagnostic.js';
import type { FileDiagnostic, Site } from '../types.js';
import { checkContent, parseBasePath } from './site-options.js';
import { hasEditorialErrors } from './has-editorial-errors.js';
import { openDesk } from './open-desk.js';
import { printDiagnostics } from './print-diagnostics.js';
import { formatSummary, summarizeBuild } from './summarize-build.js';
import { parseDay, parseOptions, refusePositionals, UsageError } from './usage.js';

interface Served {
  readonly site: Site;
  readonly files: ServedFiles;
  readonly basePath: string;
}

interface ServeCommand {
  readonly content: string;
  readonly templates: string;
  readonly basePath: string | undefined;
  readonly asOf: string | undefined;
  readonly port: number;
  readonly quiet: boolean;
}

/** Several files change within a moment when an editor saves or a branch is switched. */
const QUIET_MILLISECONDS = 60;

export async function runServe(args: string[]): Promise<number> {
  const command = readCommand(args);
  const cache: StoryCache = new Map();
  const tell = createTeller(command.quiet);
  let served = await build(command, cache, tell, null);
  const site = createSiteServer({
    files: () => served.files,
    basePath: () => served.basePath,
    handlers: [openDesk(command.content, () => served.site)],
  });
  const port = await listen(site.server, command.port);
  process.stdout.write(`Serving http://localhost:${port}${served.basePath} (Ctrl+C ends it)\n`);
  process.stdout.write(`Quotations in doubt: http://localhost:${port}${DESK}\n`);

  const follow = createFollower(async () => {
    served = await build(command, cache, tell, served);
    site.reload();
  });
  const watcher = await watch([command.content, command.templates, OUR_TEMPLATES], follow);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  site.close();
  await watcher.close();
  return 0;
}

function readCommand(args: string[]): ServeCommand {
  const { values, positionals } = parseOptions(args, {
    content: 'text',
    templates: 'text',
    'base-path': 'text',
    'as-of': 'text',
    port: 'text',
    quiet: 'flag',
  });
  refusePositionals(positionals);
  const port = Number(values.port ?? '8080');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`--port takes a number up to 65535, not "${values.port ?? ''}".`);
  }
  return {
    content: checkContent(values.content ?? 'content'),
    templates: values.templates ?? 'templates',
    basePath: parseBasePath(values['base-path']),
    asOf: parseDay('as-of', values['as-of']),
    port,
    quiet: values.quiet,
  };
}

type Tell = (diagnostics: readonly FileDiagnostic[]) => void;

/** `former` stays where an editorial file has an error: what it says must not lapse while somebody types. */
async function build(
  { content, templates, basePath, asOf, quiet }: ServeCommand,
  cache: StoryCache,
  tell: Tell,
  former: Served | null,
): Promise<Served> {
  const built = await buildWebsite({ content, cache, basePath, asOf });
  tell(built.diagnostics);
  if (hasEditorialErrors(built.diagnostics)) {
    const now = former === null ? 'What it says is missing from the site' : 'The site stays as it was';
    process.stderr.write(`An editorial file has errors. ${now} until it is corrected.\n`);
    if (former !== null) return former;
  }
  const { website } = built;
  const files = createFilesOnDemand(website, templates, async () => {
    const extra = await buildExtraFiles(website.site, null);
    tell(extra.diagnostics);
    return extra.files;
  });
  if (!quiet) process.stdout.write(`${formatSummary(summarizeBuild(built))}\n`);
  return { site: website.site, files, basePath: website.site.publication.basePath };
}

/** Tells errors each time and all else once: who follows an edit looks for what is new. */
function createTeller(quiet: boolean): Tell {
  const told = new Set<string>();
  return (diagnostics) => {
    const fresh = diagnostics.filter((d) => d.severity === 'error' || !told.has(formatDiagnostic(d)));
    for (const d of diagnostics) told.add(formatDiagnostic(d));
    printDiagnostics(fresh, quiet);
  };
}

/** Builds again a moment after a change, one build at a time; an error is told, and the site stays as it was. */
function createFollower(rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await rebuild();
    } catch (error) {
      process.stderr.write(
        `${error instanceof Error ? error.message : String(error)}\nThe site stays as it was.\n`,
      );
    }
  };
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      running = running.then(run);
    }, QUIET_MILLISECONDS);
  };
}

async function watch(folders: readonly string[], onChange: () => void): Promise<{ close(): Promise<void> }> {
  const { default: chokidar } = await import('chokidar');
  const there = [...new Set(folders)].filter((folder) => existsSync(folder));
  const watcher = chokidar.watch(there, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
  });
  return watcher.on('all', onChange);
}
