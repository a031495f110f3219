import { expect, test } from 'vitest';
import { createPageContext } from '../../../src/website/pages/page-context.js';
import { linkToReport } from '../../../src/website/pages/report-link.js';
import { makeDigest } from '../make-digest.js';

test.each([
  [undefined, null],
  ['https://example.org/write/', 'https://example.org/write/'],
  [
    'mailto:desk@example.org',
    'mailto:desk@example.org?subject=Report%20an%20error&body=https%3A%2F%2Fnews.example%2Fbase%2Fstories%2Fx%2F%23q-1',
  ],
])('with the contact %s an error is reported to %s', (contact, link) => {
  const site = makeDigest({
    url: 'https://news.example',
    basePath: '/base/',
    ...(contact === undefined ? {} : { contact }),
  });
  expect(linkToReport(createPageContext(site), '/stories/x/#q-1')).toBe(link);
});
