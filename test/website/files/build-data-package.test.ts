import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wholeContent } from '../../../src/output/pieces.js';
import { buildDataPackage } from '../../../src/website/files/build-data-package.js';
import { buildOpenData, DATA_FILES } from '../../../src/website/files/build-open-data.js';
import { indexSite } from '../../../src/website/site-index.js';
import type { Publication } from '../../../src/types.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';

const SITE = handmadeSite([
  handmadeStory('2031-05-03-ferry', '2031-05-03', [
    ['=It, "sails"', by(MAYOR)],
    ['NA', { status: 'unsure', speaker: MAYOR, confidence: 0.6, reasons: ['pronoun'] }],
    ['Somebody said so', { status: 'unnamed', descriptor: 'a clerk' }],
  ]),
  handmadeStory('2031-05-02-quay', '2031-05-02T10:00:00Z', [['No', by(MAYOR)]]),
]);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    required?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}
interface Package {
  readonly name: string;
  readonly licenses?: { path: string }[];
  readonly resources: readonly { path: string; schema?: { fields: Field[]; primaryKey: string[] } }[];
}

const describeData = (publication: Publication) =>
  JSON.parse(String(buildDataPackage(publication).content)) as Package;
const described = describeData(SITE.publication);
const csv = buildOpenData(SITE, indexSite(SITE)).find(({ file }) => file === 'data/quotations.csv')!;
const { fields, primaryKey } = described.resources.find(({ path }) => path === 'quotations.csv')!.schema!;

/** The rows of the file, field by field, as RFC 4180 has them. */
function readRows(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

describe('the data package', () => {
  it('names all files, and the licence where there is one', () => {
    expect(described.resources.map(({ path }) => `/data/${path}`)).toEqual(
      DATA_FILES.map(({ path }) => path),
    );
    const licence = 'https://creativecommons.org/licenses/by/4.0/';
    expect(describeData({ ...SITE.publication, licence }).licenses).toEqual([{ path: licence }]);
    expect(describeData({ ...SITE.publication, title: '新聞' }).name).toMatch(/^[a-z0-9-]+$/);
  });

  it('has a schema that the table keeps', () => {
    const [head, ...rows] = readRows(String(wholeContent(csv.content)));
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toHaveLength(fields.length);
      for (const [i, { name, type, constraints = {} }] of fields.entries()) {
        const value = row[i]!;
        if (value === '') {
          expect([name, constraints.required ?? false]).toEqual([name, false]);
          continue;
        }
        if (constraints.enum) expect(constraints.enum).toContain(value);
        if (constraints.pattern !== undefined)
          expect(value).toMatch(new RegExp(`^(?:${constraints.pattern})$`));
        if (type === 'number') expect(Number(value)).toBeLessThanOrEqual(constraints.maximum!);
      }
    }
    const at = (name: string) => head!.indexOf(name);
    const keys = rows.map((row) => primaryKey.map((name) => row[at(name)]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('has the columns that the documentation tells of', () => {
    const text = readFileSync(new URL('../../../docs/open-data.md', import.meta.url), 'utf8');
    for (const { name } of fields) expect(text).toContain(`\`${name.replace(/^speaker.*$/, name)}\``);
  });
});
