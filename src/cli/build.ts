/** `pullquote build`: articles → a site on disk, whole or not at all. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAddresses } from '../editorial/addresses.js';
import { buildWebsite, type BuiltWebsite } from '../build.js';
import { buildExtraFiles } from '../build/build-extra-files.js';
import { renderWebsite } from '../eleventy/render-website.js';
import { openOutput, type Output, type WriteFile } from '../output/open-output.js';
import { MANY_ARTICLES } from '../build/spare-memory.js';
import type { FileDiagnostic, Site } from '../types.js';
import { checkContent, parseBasePath } from './site-options.js';
import { hasEditorialErrors } from './has-editorial-errors.js';
import { keepLedger } from './keep-ledger.js';
import { printDiagnostics } from './print-diagnostics.js';
import { createProgress } from './print-progress.js';
import { formatFailures, formatSummary, summarizeBuild } from './summarize-build.js';
import { parseDay, parseOptions, refusePositionals, UsageError } from './usage.js';
import { readVersion } from './version.js';

interface BuildCommand {
  readonly content: string;
  readonly output: string;
  readonly templates: string;
  readonly basePath: string | undefined;
  readonly asOf: string | undefined;
  readonly report: string | undefined;
  readonly strict: boolean;
  readonly quiet: boolean;
  /** 0 to 1. */
  readonly maxFailures: number;
}

export async function runBuild(args: string[]): Promise<number> {
  const command = readCommand(args);
  const started = performance.now();
  const parsed = await build(command);
  printDiagnostics(parsed.diagnostics, command.quiet);
  const refusal = findRefusal(parsed, command.maxFailures);
  const late = refusal === null ? await publish(parsed, command) : [];
  printDiagnostics(late, command.quiet);
  const built = { ...parsed, diagnostics: [...parsed.diagnostics, ...late] };
  if (command.report !== undefined) writeReport(command.report, built, refusal === null);

  const failures = formatFailures(built);
  if (failures !== '') process.stderr.write(`\n${failures}\n`);
  if (refusal !== null) {
    process.stderr.write(`\nNothing was published: ${refusal} The site stays as it was.\n`);
    return 1;
  }
  if (!command.quiet) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${formatSummary(summarizeBuild(built))}\nWritten to ${command.output} in ${seconds} s\n`,
    );
  }
  return command.strict && built.failed.length > 0 ? 1 : 0;
}

function readCommand(args: string[]): BuildCommand {
  const { values, positionals } = parseOptions(args, {
    content: 'text',
    output: 'text',
    templates: 'text',
    'base-path': 'text',
    'as-of': 'text',
    'max-failures': 'text',
    report: 'text',
    strict: 'flag',
    quiet: 'flag',
  });
  refusePositionals(positionals);
  return {
    content: checkContent(values.content ?? 'content'),
    output: values.output ?? '_site',
    templates: values.templates ?? 'templates',
    basePath: parseBasePath(values['base-path']),
    asOf: parseDay('as-of', values['as-of']),
    report: values.report,
    strict: values.strict,
    quiet: values.quiet,
    maxFailures: parseShare(values['max-failures'] ?? '20%'),
  };
}

function parseShare(text: string): number {
  const number = Number(text.replace(/%$/, ''));
  if (text === '' || !Number.isFinite(number) || number < 0 || number > 100) {
    throw new UsageError(`--max-failures takes a percentage such as 20%, not "${text}".`);
  }
  return number / 100;
}

async function build({ content, basePath, asOf, quiet }: BuildCommand): Promise<BuiltWebsite> {
  const progress = createProgress(quiet);
  try {
    return await buildWebsite({
      content,
      basePath,
      asOf,
      onProgress: (done, all) => {
        progress.show('Reading articles:', done, all);
      },
    });
  } finally {
    progress.clear();
  }
}

/** Why the site must not be published as it is; null where it may. */
function findRefusal({ articles, failed, diagnostics }: BuiltWebsite, maxFailures: number): string | null {
  if (hasEditorialErrors(diagnostics))
    return 'an editorial file has errors, and what it says must not silently lapse. Correct it.';
  // A folder that was mistyped or not checked out must not empty the site.
  if (articles === 0) return 'the folder has no article, which is a file that ends in .md, .txt or .html.';
  if (failed.length <= articles * maxFailures) return null;
  const share = `${Math.round(maxFailures * 100)} %`;
  return `more than ${share} of the articles failed. Mend them, or allow more with --max-failures.`;
}

/** Gives what is only known once all is written. */
async function publish(
  { website, ledger }: BuiltWebsite,
  command: BuildCommand,
): Promise<readonly FileDiagnostic[]> {
  const output = openOutput(command.output);
  const stop = discardOnSignals(output);
  try {
    const extra = writeExtraFiles(website.site, command.output, output.write);
    // Beside the pages they are done sooner; before them the two need less memory at a time.
    if (website.site.stories.length > MANY_ARTICLES) await extra;
    const pages = renderWebsite(website, output.write, { templates: command.templates });
    // Where one of them fails, the other ends before the folder goes in which it writes.
    await Promise.allSettled([pages, extra]);
    await pages;
    const diagnostics = await extra;
    output.commit();
    keepLedger(join(command.content, '_editorial'), formatAddresses(ledger));
    return diagnostics;
  } finally {
    stop();
    output.discard();
  }
}

async function writeExtraFiles(
  site: Site,
  formerOutput: string,
  write: WriteFile,
): Promise<readonly FileDiagnostic[]> {
  const { files, diagnostics } = await buildExtraFiles(site, formerOutput);
  for (const { file, content } of files) write(file, content);
  return diagnostics;
}

/** Ctrl+C leaves nothing behind. */
function discardOnSignals(output: Output): () => void {
  const stop = (): never => {
    output.discard();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => process.off('SIGINT', stop).off('SIGTERM', stop);
}

function writeReport(file: string, built: BuiltWebsite, published: boolean): void {
  const { diagnostics, failed } = built;
  const report = {
    pullquote: readVersion(),
    published,
    summary: summarizeBuild(built),
    failed: failed.map((source) => ({
      source,
      reasons: diagnostics.filter((d) => d.source === source && d.severity === 'error'),
    })),
    diagnostics,
  };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}
