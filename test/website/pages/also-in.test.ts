/** What readers see of words that several stories carry: under the quotation, and once on the speaker's page. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/types.js';
import { by, handmadeSite, handmadeStory, MAYOR } from '../handmade-site.js';
import { renderSite } from '../render-site.js';

const FERRY = 'We will keep the night ferry as long as anybody is on it, and then one winter more';
const HOSTILE = '<script>alert(1)</script> & "Ferry" {{ site.title }}';

const carry = (id: string, date: string | null, more: Partial<Story> = {}, words = FERRY) =>
  handmadeStory(id, date, [[words, by(MAYOR)]], more);

const render = (...stories: Story[]) => renderSite(handmadeSite(stories, { language: 'en-GB' }));

/** The line under the only quotation of a page, without markup; null for none. */
function lineOf(html: string): string | null {
  const line = /<div class="also"[^>]*>(.*?)<\/div>/s.exec(html);
  if (line === null) return null;
  return line[1]!
    .replace(/<[^<>]*>/g, '')
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ');
}

describe('under a quotation', () => {
  const pages = render(
    carry('2031-05-04-bb', '2031-05-04', { headline: HOSTILE, outlet: 'Vale Post & Sons' }),
    carry('2031-05-03-aa', '2031-05-03', { headline: 'Ferry stays' }),
    carry('2031-05-02-cc', '2031-05-02', {}, 'Nobody has asked me about the price of the new ferry'),
  );
  const story = (id: string) => pages.get(`stories/${id}/index.html`)!;

  test('stands where else its words are, and where they were first', () => {
    expect(lineOf(story('2031-05-04-bb'))).toBe(
      'Also in: Ferry stays, Ostmark Courier, first seen 3 May 2031',
    );
    expect(story('2031-05-04-bb')).toContain('href="/stories/2031-05-03-aa/#q-aa0"');
    expect(lineOf(story('2031-05-03-aa'))).toMatch(/^First seen here\. Also in:/);
  });

  test('a headline is text, whatever it holds', () => {
    const html = story('2031-05-03-aa');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Ferry&quot; {{ site.title }}');
    expect(html).toContain('Vale Post &amp; Sons');
    expect(html).not.toContain('<script>alert');
  });

  test('stands nothing where its words are alone', () => {
    expect(lineOf(story('2031-05-02-cc'))).toBeNull();
  });

  test('nothing is said to be first where stories are of one day', () => {
    const sameDay = render(carry('2031-05-03-bb', '2031-05-03'), carry('2031-05-03-aa', '2031-05-03'));
    expect(lineOf(sameDay.get('stories/2031-05-03-aa/index.html')!)).toBe(
      'Also in: Headline of 2031-05-03-bb, Ostmark Courier, 3 May 2031',
    );
  });

  test('of an excerpt, too', () => {
    const excerpt = render(
      carry('2031-05-04-bb', '2031-05-04', { publish: 'excerpt' }),
      carry('2031-05-03-aa', '2031-05-03'),
    );
    expect(lineOf(excerpt.get('stories/2031-05-04-bb/index.html')!)).toMatch(/^Also in:/);
  });
});

describe('words that many stories carry', () => {
  const stories = Array.from({ length: 9 }, (_, i) =>
    carry(`2031-05-0${9 - i}-s${9 - i}`, `2031-05-0${9 - i}`),
  );
  const pages = render(...stories);
  const speaker = pages.get('speakers/sigrid-halvorsen/index.html')!;

  test('are followed to three of them, and from there to the speaker', () => {
    const html = pages.get('stories/2031-05-05-s5/index.html')!;
    expect(lineOf(html)).toMatch(/s1,.* 2031.*s2,.* 2031.*s3,.* 2031 and 5 more$/);
    expect(html).toMatch(/<a href="\/speakers\/sigrid-halvorsen\/">and 5 more<\/a>/);
  });

  test('stand on the speaker’s page once, with all the stories', () => {
    expect(speaker.split(FERRY)).toHaveLength(2);
    for (const { id } of stories) expect(speaker).toContain(`/stories/${id}/#`);
    expect(speaker).toMatch(/<summary>and 5 more<\/summary>/);
  });

  test('count as often as they were quoted', () => {
    expect(speaker).toContain('9 quotations');
    expect(speaker).toContain('9 stories');
  });

  test('leave pages that are valid and lead somewhere', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:standard'] });
    for (const file of ['stories/2031-05-05-s5/index.html', 'speakers/sigrid-halvorsen/index.html']) {
      const report = await validator.validateString(pages.get(file)!, file);
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    }
    expect(pages.get('stories/2031-05-01-s1/index.html')).toContain('id="q-s10"');
  });
});

test('other words of the speaker stay where they were', () => {
  const pages = render(
    carry('2031-05-04-bb', '2031-05-04', {}, 'The island has asked for nothing else in thirty years'),
    carry('2031-05-03-aa', '2031-05-03'),
  );
  const speaker = pages.get('speakers/sigrid-halvorsen/index.html')!;
  expect(speaker).toContain('The island has asked');
  expect(speaker).toContain(FERRY);
  expect(lineOf(speaker)).toBeNull();
});
