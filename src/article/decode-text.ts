/**
 * Bytes of a file → text: finds the encoding, refuses what is no text, makes every line end "\n" and takes out
 * characters that no reader sees (control characters, zero-width characters, overrides of the writing direction).
 *
 *     decodeText(bytes of "Caf\xe9\r\n")  // { text: 'Café\n', whole: 'Café\n', diagnostics: ['text-encoding'] }
 */
import { isUtf8 } from 'node:buffer';
import { diagnostic } from '../diagnostics.js';
import type { Diagnostic } from '../types.js';

interface Decoded {
  /** Null: the file is not text. */
  readonly text: string | null;
  /** The same with what no reader sees still in it. */
  readonly whole: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** First bytes of pictures, archives, programs and documents that are no text, in Latin-1. */
const SIGNATURES = [
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  '\x1f\x8b',
  'PK\x03\x04',
  '%PDF-',
  '\x7fELF',
  '\xd0\xcf\x11\xe0',
  'BZh',
  '7z\xbc\xaf',
  '\xfd7zXZ',
  '\xff\xfe\x00\x00',
  '\x00\x00\xfe\xff',
];
const SAMPLE = 8192;
/** Share of control bytes above which a file is no text; random bytes have 11 in 100. */
const BINARY_SHARE = 0.05;

/** `charset`: what the file itself says (a saved page's meta element), believed where the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, charset?: (latin1: string) => string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = findWideEncoding(buffer);
  if (wide === null && isBinary(buffer))
    return { text: null, whole: null, diagnostics: [diagnostic('file-binary')] };
  const diagnostics: Diagnostic[] = [];
  const raw =
    wide === null ? decodeNarrow(buffer, charset, diagnostics) : new TextDecoder(wide).decode(buffer);
  const whole = normaliseLineEnds(raw.replace(/^\uFEFF+/, ''));
  const clean = removeControls(whole);
  if (clean.removed > 0) diagnostics.push(diagnostic('text-controls', String(clean.removed)));
  return { text: clean.text, whole, diagnostics };
}

/** UTF-16 by its mark, or by the zero bytes that Latin letters leave in every second place. */
function findWideEncoding(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  const head = buffer.toString('latin1', 0, 4);
  if (head.startsWith('\xff\xfe') && head !== '\xff\xfe\0\0') return 'utf-16le';
  if (head.startsWith('\xfe\xff')) return 'utf-16be';
  const pairs = Math.floor(Math.min(buffer.length, SAMPLE) / 2);
  if (pairs < 4 || buffer.length % 2 === 1) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (buffer[2 * i] === 0) even++;
    if (buffer[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

function isBinary(buffer: Buffer): boolean {
  const head = buffer.toString('latin1', 0, 8);
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  const sample = buffer.toString('latin1', 0, SAMPLE);
  // eslint-disable-next-line no-control-regex -- what text does not hold
  const controls = sample.match(/[\0-\x08\x0E-\x1F]/g)?.length ?? 0;
  return controls > 4 && controls > sample.length * BINARY_SHARE;
}

function decodeNarrow(
  buffer: Buffer,
  charset: ((latin1: string) => string | null) | undefined,
  diagnostics: Diagnostic[],
): string {
  if (isUtf8(buffer)) return buffer.toString('utf8');
  const named = charset?.(buffer.toString('latin1', 0, SAMPLE)) ?? null;
  if (named !== null && LEGACY.test(named)) return new TextDecoder(named).decode(buffer);
  const utf8 = buffer.toString('utf8');
  const broken = utf8.match(/\uFFFD/g)?.length ?? 0;
  const sound = utf8.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  if (sound > broken) {
    diagnostics.push(diagnostic('text-broken', String(broken)));
    return utf8;
  }
  diagnostics.push(diagnostic('text-encoding'));
  return decodeWindows1252(buffer);
}

/** Encodings of one or two bytes that old pages name; all but those in which ASCII bytes mean something else. */
const LEGACY =
  /^(?:windows-125[0-8]|iso-8859-(?:[1-8]|1[0-6])|koi8-[ru]|macintosh|shift_jis|euc-jp|euc-kr|gbk|gb2312|gb18030|big5)$/i;

/** What Windows-1252 has at 0x80 to 0x9F; a full stop where it has nothing. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Written out, for not every release of Node decodes these bytes alike. */
function decodeWindows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** U+0085 ends lines where nothing else does; else it is a byte of Windows-1252, three dots. */
function normaliseLineEnds(text: string): string {
  if (!/[\r\v\f\x85\u2028\u2029]/.test(text)) return text;
  const lines = text.replace(/\r\n?|[\v\f\u2028]/g, '\n').replace(/\u2029/g, '\n\n');
  return lines.includes('\n') ? lines : lines.replace(/\x85(?<!(?:[ÂÃÄÅ]|A[\u0300-\u036F]).)/g, '\n');
}

/**
 * A page of Windows-1252 that was taken for Latin-1 has control characters where it had marks ("\x93It holds\x94"): the
 * text as it was meant, of the same length.
 */
export function readControls(text: string): string {
  return text.replace(BYTES, (char) => {
    const meant = WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80);
    return meant === '.' ? char : meant;
  });
}

/** All but what is left of an accented letter where UTF-8 was read as Latin letters ("Ã\x83Â§"): names are mended from it. */
const BYTES = /[\x80-\x9F](?<!(?:[ÂÃÄÅ]|A[\u0300-\u036F]).)/g;

/**
 * Control characters, noncharacters, zero-width spaces, soft hyphens, and marks that turn the writing direction
 * beyond their own word. Joiners stay, for emoji and Persian need them.
 */
export const UNSEEN = new RegExp(
  // eslint-disable-next-line no-control-regex -- the very characters that are taken out
  `${/[\0-\x08\x0B-\x1F\x7F\xAD\u200B\u2060-\u2064\u202A-\u202E\u2066-\u206F\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/.source}|${BYTES.source}`,
  'g',
);

/** Takes out what no reader sees, or reads it as it was meant, and says how many characters that were. */
export function removeControls(text: string): { text: string; removed: number } {
  if (text.search(UNSEEN) === -1) return { text, removed: 0 };
  const removed = text.match(UNSEEN)!.length;
  return { text: readControls(text).replace(UNSEEN, ''), removed };
}
