import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../src/types.js';
import { checkExamples } from '../../article/read-examples.js';
import { parseText } from '../parse-text.js';

/** The body of an article; the headline is not part of the examples. */
const parse = (body: string, headline = 'News from the coast') => parseText(`${headline}\n\n${body}\n`);

function formatQuotation(text: string, { spans, status, speaker, jointly, descriptor }: Quotation): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' + ');
  // Which of those who speak jointly is put first, weights may decide either way.
  const names = [speaker, ...jointly]
    .map((ref) => ref?.name)
    .sort()
    .join(' and ');
  // A guess that readers never see may change with the weights.
  const who = status === 'attributed' ? names : (descriptor ?? 'nobody');
  return `${who}: ${words}`;
}

describe('attribution', () => {
  for (const table of ['attribution', 'names', 'people', 'pronouns', 'questions']) {
    checkExamples(new URL(`./fixtures/${table}.txt`, import.meta.url), (input) => {
      const { text, quotations } = parse(input);
      return quotations.map((quotation) => formatQuotation(text, quotation)).join('\n');
    });
  }

  checkExamples(new URL('./fixtures/roles.txt', import.meta.url), (input) => {
    const { speakers, quotations } = parse(input);
    const quoted = new Set(quotations.map(({ speaker }) => speaker?.id));
    return speakers
      .filter(({ id, type, roles }) => type === 'person' && (quoted.has(id) || roles.length > 0))
      .map(({ name, roles }) => `${name}: ${roles.join('; ') || 'none'}`)
      .join('\n');
  });

  test('a role stands with its speaker', () => {
    const { quotations } = parse('"The quay stays," said Ada Lund, the mayor of Norrvik.');
    expect(quotations[0]?.speaker).toMatchObject({ name: 'Ada Lund', role: 'mayor of Norrvik' });
  });

  test('a full name that only the headline gives', () => {
    const body = '"The quay stays open," Lund said.';
    const nameUnder = (headline: string) => parse(body, headline).quotations[0]?.speaker?.name;
    expect(nameUnder('Ada Lund keeps the quay open')).toBe('Ada Lund');
    expect(nameUnder('Ada Lund and Bo Lund part')).toBe('Lund');
    expect(nameUnder('Will Lund keep the quay open')).toBe('Lund');
    expect(nameUnder('Voters Sue Lund')).toBe('Lund');
    expect(nameUnder('For Ada, Lund keeps the quay open')).toBe('Lund');
    expect(nameUnder('Will the quay carry Lund')).toBe('Lund');
    expect(nameUnder('Mayor: Ada Lund: “It stays open”')).toBe('Ada Lund');
  });

  test('in a language that is not supported nothing is attributed', () => {
    const { language, quotations } = parse(
      '„Die Brücke bleibt offen, und niemand wird sie schließen“, sagte Mara Dahl am Dienstag in der Stadthalle. ' +
        'Die Stadt hat lange über die Brücke gestritten, und viele Bürger waren gekommen.',
    );
    expect(language).toBe('de');
    expect(quotations.map(({ status }) => status)).toEqual(['unattributed']);
  });
});
