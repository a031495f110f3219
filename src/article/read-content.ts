/**
 * Lists and reads the content folder. Nothing outside it is read: symbolic links are not followed, pipes and devices
 * not opened, and folders whose name begins with a dot or an underscore are left alone, but for `_editorial`.
 *
 *     const { articles } = listContent('content');
 *     const read = readArticleFile(articles[0]);   // { file } or { diagnostic }
 */
import { closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { diagnostic, type RuleId } from '../diagnostics.js';
import type { Diagnostic, FileDiagnostic, RawFile } from '../types.js';

/** A file that may be an article. */
export interface ContentEntry {
  /** Relative to the content folder, with forward slashes; bytes that are no UTF-8 are written as `\xff`. */
  readonly source: string;
  /** Where it lies; bytes, for a name need not be text. */
  readonly path: string | Buffer;
}

export interface Content {
  /** In the order of their code points. */
  readonly articles: ContentEntry[];
  /** The files of `_editorial`, relative to the content folder. */
  readonly editorial: RawFile[];
  readonly diagnostics: FileDiagnostic[];
}

/** Largest file that is read, in bytes; a 5 MB article is a long novel. */
const MOST_BYTES = 5 * 1024 * 1024;
const DEEPEST = 60;
const ARTICLE = /\.(?:md|markdown|txt|html?)$/i;
/** Formats in which an editor may have an article, and believe that it is read. */
const DOCUMENT = /\.(?:docx?|eml|epub|mdx|mht|mhtml|odt|pages|pdf|rtf|text|webarchive)$/i;
/** The folder that a browser saves beside a page: pictures, and the advertisements as pages of their own. */
const PARTS_OF_PAGE = /^(.+)(?:_files|-Dateien|_fichiers|_archivos|_arquivos|_bestanden)$/i;
const EDITORIAL = /\.(?:ya?ml|json)$/i;
const EDITORIAL_FOLDER = '_editorial';

interface Folder {
  readonly source: string;
  readonly path: Buffer;
  readonly depth: number;
}

/** All articles below `folder`, and the editorial files, read. Throws when the folder itself cannot be read. */
export function listContent(folder: string): Content {
  const content: Content = { articles: [], editorial: [], diagnostics: [] };
  const folders: Folder[] = [{ source: '', path: Buffer.from(folder), depth: 0 }];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) listFolder(next, folders, content);
  content.articles.sort(bySource);
  content.editorial.sort(bySource);
  content.diagnostics.sort(bySource);
  return content;
}

const bySource = (a: { source: string }, b: { source: string }) =>
  Buffer.compare(Buffer.from(a.source), Buffer.from(b.source));

function listFolder(folder: Folder, folders: Folder[], content: Content): void {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    // Nothing can be read at all: this is no problem of one file.
    if (folder.source === '') throw error;
    content.diagnostics.push({ ...unreadable(error), source: folder.source });
    return;
  }
  const pages = new Set(entries.map((entry) => /^(.+)\.html?$/i.exec(formatName(entry.name))?.[1]));
  for (const entry of entries) {
    const name = formatName(entry.name);
    const source = folder.source === '' ? name : `${folder.source}/${name}`;
    const path = Buffer.concat([folder.path, Buffer.from('/'), entry.name]);
    const say = (rule: RuleId, value = '') =>
      content.diagnostics.push({ ...diagnostic(rule, value), source });
    const page = PARTS_OF_PAGE.exec(name)?.[1];
    if (entry.isDirectory() && page !== undefined && pages.has(page)) say('folder-of-page', page);
    else if (entry.isDirectory())
      listSubfolder({ source, path, depth: folder.depth + 1 }, name, folders, say);
    else if (folder.source === EDITORIAL_FOLDER) readEditorial({ source, path }, content);
    else if (source === EDITORIAL_FOLDER) say('file-unreadable', 'it is no folder but a link or a file');
    else if (DOCUMENT.test(name) && !name.startsWith('.')) say('file-format');
    else if (!ARTICLE.test(name)) continue;
    else if (entry.isSymbolicLink()) say('file-link');
    else if (!entry.isFile()) say('file-special');
    else if (name.startsWith('.')) say('file-hidden');
    else content.articles.push({ source, path });
  }
}

function listSubfolder(
  folder: Folder,
  name: string,
  folders: Folder[],
  say: (rule: RuleId, value?: string) => void,
): void {
  if (folder.source === EDITORIAL_FOLDER) folders.push(folder);
  else if (name.startsWith('.')) return;
  else if (name.startsWith('_')) say('folder-private');
  else if (folder.depth > DEEPEST) say('folder-too-deep', String(DEEPEST));
  else folders.push(folder);
}

function readEditorial(file: ContentEntry, content: Content): void {
  if (!EDITORIAL.test(file.source) || file.source.startsWith(`${EDITORIAL_FOLDER}/.`)) return;
  const read = readArticleFile(file);
  if ('file' in read) content.editorial.push(read.file);
  else content.diagnostics.push({ ...read.diagnostic, source: file.source });
}

/** UTF-8 as it is; other bytes as `\xff`, so that two names never become one. */
function formatName(name: Buffer): string {
  const text = name.toString('utf8');
  if (Buffer.from(text).equals(name)) return text;
  return name.toString('latin1').replace(/[\x80-\xFF]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}

/** The bytes of one file. Opened without following links or waiting, and looked at only then. */
export function readArticleFile(entry: ContentEntry): { file: RawFile } | { diagnostic: Diagnostic } {
  let handle: number | null = null;
  try {
    handle = openSync(entry.path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { diagnostic: diagnostic('file-special') };
    if (stat.size > MOST_BYTES)
      return { diagnostic: diagnostic('file-too-large', `${MOST_BYTES / 1024 / 1024} MB`) };
    return { file: { source: entry.source, bytes: readBytes(handle, stat.size) } };
  } catch (error) {
    return { diagnostic: unreadable(error) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** No more than the size that was checked, whatever the file has grown to since. */
function readBytes(handle: number, size: number): Uint8Array {
  const bytes = Buffer.alloc(size);
  let length = 0;
  for (let read = -1; length < size && read !== 0; length += read) {
    read = readSync(handle, bytes, length, size - length, length);
  }
  return bytes.subarray(0, length);
}

const REASONS = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['ENOENT', 'it was taken away meanwhile'],
  ['ELOOP', 'it is a symbolic link'],
  ['EIO', 'the disk reports an error'],
  ['ENAMETOOLONG', 'its path is too long'],
]);

function unreadable(error: unknown): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  return diagnostic('file-unreadable', REASONS.get(code) ?? code);
}
