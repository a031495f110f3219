import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.js';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const rules = (input: Uint8Array) => decodeText(input).diagnostics.map(({ rule }) => rule);

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from('Café “x”'), 'Café “x”'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFCafé'), 'Café'],
    ['UTF-8 with two marks', Buffer.from('\uFEFF\uFEFFCafé'), 'Café'],
    ['UTF-16 LE', Buffer.from('\uFEFFCafé', 'utf16le'), 'Café'],
    ['UTF-16 BE', utf16be('\uFEFFCafé'), 'Café'],
    ['UTF-16 LE without a mark', Buffer.from('The ferry left.', 'utf16le'), 'The ferry left.'],
    ['UTF-16 BE without a mark', utf16be('The ferry left.'), 'The ferry left.'],
    ['Windows-1252', bytes('\x93Caf\xe9\x94 \x80 \x96'), '“Café” € –'],
    ['nothing', Buffer.from(''), ''],
  ])('%s', (_name, input, text) => {
    expect(decodeText(input).text).toBe(text);
  });

  test('a broken sequence in UTF-8 does not turn the rest into Windows-1252', () => {
    const broken = Buffer.concat([Buffer.from('Café Größe '), bytes('\xe2\x82'), Buffer.from(' señor')]);
    expect(decodeText(broken).text).toBe('Café Größe \uFFFD señor');
    expect(rules(broken)).toEqual(['text-broken']);
  });

  test('a saved page names its own encoding, if it is one of old', () => {
    const page = bytes('<meta charset="windows-1251">\xcf\xf0\xe8\xe2\xe5\xf2');
    expect(decodeText(page, () => 'windows-1251').text).toContain('Привет');
    expect(decodeText(page, () => 'utf-7').diagnostics[0]?.rule).toBe('text-encoding');
  });
});

describe('what is no text', () => {
  test.each([
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\r'],
    ['gzip', '\x1f\x8b\x08\0abc'],
    ['ELF', '\x7fELF\x02\x01'],
    ['PDF', '%PDF-1.7'],
    [
      'bytes of all kinds',
      Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    ],
  ])('%s is refused', (_name, content) => {
    expect(decodeText(bytes(content)).text).toBeNull();
    expect(rules(bytes(content))).toEqual(['file-binary']);
  });

  test('a few zero bytes in a text are taken out', () => {
    expect(decodeText(bytes('The ferry\0 left the quay on Monday.\0\0')).text).toBe(
      'The ferry left the quay on Monday.',
    );
  });
});

describe('line ends and invisible characters', () => {
  test('every line end becomes one', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\nd\u2028e\u2029f\vh\fi')).text).toBe('a\nb\nc\nd\ne\n\nf\nh\ni');
    expect(decodeText(Buffer.from('a\u0085b\u0085c')).text).toBe('a\nb\nc');
  });

  test('bytes of Windows-1252 that were taken for Latin-1 are the marks that they were', () => {
    const page = 'Caf\u00E9\u0092s \u0093quay\u0094\u0085\nIt\u0092s open \u0096 now\u0081';
    expect(decodeText(Buffer.from(page))).toMatchObject({
      text: 'Café’s “quay”…\nIt’s open – now',
      whole: page,
    });
    expect(rules(Buffer.from('It\u0092s open'))).toEqual(['text-controls']);
  });

  test('what is left of an accented letter stays, for it is mended later', () => {
    const damaged = 'Fran\u00C3\u0083\u00C2\u00A7ois, JesA\u0303\u0083os, \u00C3\u0085land';
    expect(decodeText(Buffer.from(damaged)).text).toBe(damaged);
    expect(decodeText(Buffer.from('a\u0081b \u0081')).text).toBe('ab ');
  });

  test('what no reader sees goes, what scripts and emoji need stays', () => {
    const family = '👩‍👩‍👧 \u0645\u06cc\u200c\u062e';
    expect(decodeText(Buffer.from(`a\u200Bb\u00ADc\u202Ed\u2066e\u001B[2Jf\uFEFFg ${family}`)).text).toBe(
      `abcde[2Jfg ${family}`,
    );
    expect(decodeText(Buffer.from('Nor\u00ADrvik')).whole).toBe('Nor\u00ADrvik');
    expect(rules(Buffer.from('a\u0007b'))).toEqual(['text-controls']);
    expect(rules(Buffer.from('a\tb\nc\u00A0d'))).toEqual([]);
  });
});
