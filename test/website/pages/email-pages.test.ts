import { describe, expect, it } from 'vitest';
import { formatEmailText } from '../../../src/website/files/format-email-text.js';
import { buildPages } from '../../../src/website/pages/build-pages.js';
import type { EmailPage } from '../../../src/website/pages/email-pages.js';
import { by, handmadeSite, handmadeStory, MAYOR, PUBLICATION } from '../handmade-site.js';
import { renderSite } from '../render-site.js';

const WORDS = 'The quay is safe, whatever people who have never stood on it may tell you about it';
const SITE = handmadeSite([
  handmadeStory('2031-05-02-quay', '2031-05-02', [[WORDS, by(MAYOR)]], {
    headline: 'Mayor: quay <safe> & sound',
    outlet: 'Ostmark Courier',
  }),
  handmadeStory('2031-05-01-ice', '2031-05-01', [['Some day we shall see who was right', {}]]),
]);

function editions(site = SITE): EmailPage[] {
  return buildPages(site)
    .filter(({ kind }) => kind === 'email')
    .map(({ build }) => build() as EmailPage);
}

describe('an e-mail edition', () => {
  it('is made of each day and of the week', () => {
    expect(editions().map(({ file }) => file)).toEqual([
      'email/2031-05-02.html',
      'email/2031-05-01.html',
      'email/2031-w18.html',
    ]);
  });

  it('is not made where links would have no host', () => {
    expect(editions(handmadeSite(SITE.stories, { url: null }))).toEqual([]);
  });

  it('names the host in each link, escapes what articles say, and is not for search engines', () => {
    const html = renderSite(SITE).get('email/2031-05-02.html')!;
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith(`${PUBLICATION.url!}/`))).toEqual([]);
    expect(html).toContain('Mayor: quay &lt;safe&gt; &amp; sound');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(MAYOR.name);
  });

  it('names nobody for words whose speaker is not established', () => {
    const [, second] = editions();
    expect(second!.stories[0]!.quote).toBeNull();
  });

  it('is also plain text, in lines of at most 72 characters', () => {
    const text = formatEmailText(editions()[0]!, SITE.publication);
    expect(text).toContain('MAYOR: QUAY <SAFE> & SOUND');
    expect(text).toMatch(/\n {2}“The quay is safe, whatever people[^\n]*\n {2}[^\n]*about it”\n {2}— Sigrid/);
    const lines = text.split('\n').filter((line) => !line.startsWith('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(text.replace('\n-- \n', '')).not.toMatch(/ \n/);
  });
});
