/**
 * `data/datapackage.json`: the open data as a Data Package (Frictionless Data), so that programs know files, columns, types
 * and licence without reading the documentation.
 */
import { slug } from '../../story/slug.js';
import type { Publication } from '../../types.js';
import { ABOUT } from '../pages/addresses.js';
import { DATA_DESCRIPTION } from '../structured-data/schema-nodes.js';
import { absoluteAddress } from './absolute-address.js';
import { DATA_FILES } from './build-open-data.js';
import { QUOTATION_COLUMNS } from './quotation-columns.js';
import type { SiteFile } from './site-file.js';

export const DATA_PACKAGE = '/data/datapackage.json';

export function buildDataPackage(publication: Publication): SiteFile {
  const homepage = absoluteAddress(publication, ABOUT);
  const described = {
    profile: 'data-package',
    name: slug(publication.title) || 'quotations',
    title: `${publication.title}: quotations, speakers and stories`,
    description: DATA_DESCRIPTION,
    ...(homepage === null ? {} : { homepage }),
    ...(publication.licence === undefined ? {} : { licenses: [{ path: publication.licence }] }),
    resources: DATA_FILES.map(({ path, type }) => describeFile(path.slice('/data/'.length), type)),
  };
  return { file: DATA_PACKAGE.slice(1), content: `${JSON.stringify(described, null, 1)}\n` };
}

function describeFile(path: string, mediatype: string): object {
  const [name, format] = path.split('.') as [string, string];
  const file = {
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    format,
    mediatype,
    encoding: 'utf-8',
  };
  if (format !== 'csv') return { profile: 'data-resource', ...file };
  return {
    profile: 'tabular-data-resource',
    ...file,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: QUOTATION_COLUMNS.map(({ name: field, type, description, constraints }) => ({
        ...{ name: field, type, description },
        ...(constraints && { constraints }),
      })),
      missingValues: [''],
      primaryKey: ['story', 'id'],
    },
  };
}
