/**
 * A lock file keeps two builds of one site apart. It names the process that holds it, so that the lock of a build
 * that was killed is recognised and taken over.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system tells it: numbers of processes are used again. Null where unknown. */
  readonly began: string | null;
  readonly token: string;
}

const ATTEMPTS = 20;

/** Tokens of the locks that this process holds: a lock of ours that is not among them could not be removed. */
const held = new Set<string>();

/** Takes the lock (making its folder) and returns what releases it; throws where a living process holds it. */
export function acquireLock(file: string): () => void {
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    began: readBegin(process.pid),
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (tryCreate(file, own)) {
      held.add(own.token);
      return () => {
        held.delete(own.token);
        if (readHolder(file)?.token === own.token) rmSync(file, { force: true });
      };
    }
    const holder = readHolder(file);
    if (holder === null) continue;
    if (isAlive(holder)) {
      throw new Error(
        `Another build (process ${holder.pid}) is writing this site. Wait for it to end; if there is none, delete ${file}.`,
      );
    }
    takeAway(file, holder);
  }
  throw new Error(`The lock ${file} cannot be taken. Delete it, if no other build is running.`);
}

function tryCreate(file: string, own: Holder): boolean {
  const draft = `${file}.${own.token}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Written whole under a name of its own, then linked into place: nobody sees a lock without its holder.
    writeFileSync(draft, JSON.stringify(own));
    linkSync(draft, file);
    return true;
  } catch (error) {
    // ENOENT: another build has just removed the folder at its end.
    if (isErrorWith(error, 'EEXIST') || isErrorWith(error, 'ENOENT')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Null where there is no lock (any more); a lock that cannot be understood is one of a build killed while writing it. */
function readHolder(file: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrorWith(error, 'ENOENT')) return null;
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    if (typeof holder?.pid === 'number' && typeof holder.host === 'string') return holder as Holder;
  } catch {
    // Treated below as a dead holder.
  }
  return { pid: 0, host: hostname(), began: null, token: '' };
}

/** Moves a dead build's lock aside; where another build was faster and the lock is new, puts it back. */
function takeAway(file: string, dead: Holder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isErrorWith(error, 'ENOENT')) return;
    throw error;
  }
  if (readHolder(aside)?.token === dead.token) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function isAlive({ pid, host, began, token }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(token);
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return isErrorWith(error, 'EPERM');
  }
  return began === null || began === readBegin(pid);
}

/** The start time of a process in the kernel's ticks (field 22 of Linux's `/proc/<pid>/stat`). */
function readBegin(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

export function isErrorWith(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}
