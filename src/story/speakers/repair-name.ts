/**
 * Undoes what reading UTF-8 as Latin letters, once or twice, did to a name: "FranÃ§ois" → "François". The text itself
 * stays as its source has it.
 */
const decoder = new TextDecoder('utf-8', { fatal: true });
/** So often a text may have been read wrongly. */
const MOST = 3;
/** Letters that the first byte of an accented letter becomes. */
const TRACE = /[ÂÃÅ]/u;

const BEYOND_ENGLISH = /[\x7F-\uFFFF]/;

/** The name as it was meant; unchanged where it does not look damaged, or cannot be mended. */
export function repairName(name: string): string {
  if (!BEYOND_ENGLISH.test(name)) return name;
  // "ú" has become "Ãº" twice, and its "º" an "o".
  let mended = name.normalize('NFC').replaceAll('\u0083Âo', '\u0083Âº');
  if (!TRACE.test(mended)) return name;
  for (let n = 0; n < MOST && TRACE.test(mended); n++) {
    const codes = Array.from(mended, (char) => char.codePointAt(0)!);
    if (codes.some((code) => code > 0xff)) return mended;
    try {
      mended = decoder.decode(Uint8Array.from(codes));
    } catch {
      return mended;
    }
  }
  return mended;
}
