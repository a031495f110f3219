#!/usr/bin/env node
// Chooses the command and loads only that one: `pullquote --help` answers at once.
import './tune-engine.js';
import { HELP, UsageError } from './usage.js';
import { readVersion } from './version.js';

/** A command takes its arguments and resolves to the exit status. */
type Command = (args: string[]) => Promise<number>;

const COMMANDS = new Map<string, () => Promise<Command>>([
  ['build', async () => (await import('./build.js')).runBuild],
  ['serve', async () => (await import('./serve.js')).runServe],
  ['review', async () => (await import('./review.js')).runReview],
  ['diff', async () => (await import('./diff.js')).runDiff],
  ['parse', async () => (await import('./parse.js')).runParse],
]);

async function main([name, ...args]: string[]): Promise<number> {
  const asked = [name, ...args].some((word) => word === '--help' || word === '-h');
  if (name === undefined || name === 'help' || asked) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${readVersion()}\n`);
    return 0;
  }
  const load = COMMANDS.get(name);
  if (load === undefined) throw new UsageError(`There is no command "${name}".`);
  return (await load())(args);
}

// A reader that has seen enough (`pullquote parse … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`pullquote: ${message}\n`);
  if (error instanceof UsageError) process.stderr.write('Try "pullquote help".\n');
  else if (process.env['PULLQUOTE_DEBUG'] !== undefined) console.error(error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
