import { expect, it } from 'vitest';
import * as pullquote from '../src/index.js';

it('exports exactly these values', () => {
  expect(Object.keys(pullquote).sort()).toEqual([
    'buildExtraFiles',
    'buildSite',
    'buildWebsite',
    'formatDiagnostic',
    'openOutput',
    'parseArticle',
    'parseEditorial',
    'parseStory',
    'pullquote',
    'renderWebsite',
  ]);
});
