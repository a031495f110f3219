/** The walk finds what it is for: pages made wrong by hand, and one made right. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './launch-chromium.js';
import { walkKeyboard } from './walk-keyboard.js';
import { openContext, walkPage } from './walk-page.js';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

let browser: Browser;
let server: Server;
let url: string;
let body: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      '<!DOCTYPE html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">' +
        '<meta name="viewport" content="width=device-width"></head>' +
        `<body><main><h1>Page</h1>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

describe('a walk', () => {
  it.each([
    ['a sound page', '<p>Nothing is wrong here.</p>', null],
    ['a wide page', '<pre style="width: 2000px">wide</pre>', /wider than the window by \d+ px: pre/],
    ['an error on the console', '<script>console.error("torn")</script>', /console: torn/],
    ['an error in a script', '<script>throw new Error("broken")</script>', /script: broken/],
    [
      'a picture of another host',
      '<img alt="" src="http://other.invalid/x.png">',
      /request to http:\/\/other/,
    ],
    ['a picture that is missing', '<img alt="" src="/gone.png">', /404 for .*gone/],
    ['a field without a name', '<input>', /axe label/],
    ['pale text', '<p style="color: #ccc">pale</p>', /axe color-contrast/],
  ])('tells %s', async (_, html, problem) => {
    body = html;
    const problems = await walkPage(browser, url, true);
    if (problem === null) expect(problems).toEqual([]);
    else expect(problems.join('\n')).toMatch(problem);
  });

  it('measures a page also where its scripts are off', async () => {
    body = '<pre style="width: 2000px">wide</pre><script>console.error("torn")</script>';
    const problems = await walkPage(browser, url, false);
    expect(problems.join('\n')).toMatch(/wider/);
    expect(problems.join('\n')).not.toMatch(/torn/);
  });
});

describe('a walk by keyboard', () => {
  it.each([
    ['a sound page', '<a href="/">one</a><button>two</button>', []],
    [
      'hidden focus',
      '<a href="/" style="outline: none">one</a><button>two</button>',
      ['shows no focus: a "one"'],
    ],
    [
      'another order',
      '<button>one</button><button tabindex="1">two</button>',
      ['is out of order: button "one"'],
    ],
    [
      'a link that cannot be reached',
      '<a href="/">one</a><a href="/" onfocus="this.blur()">two</a><a href="/">three</a>',
      ['cannot be reached: a "two"', 'cannot be reached: a "three"'],
    ],
  ])('tells %s', async (_, html, problems) => {
    body = html;
    const context = await openContext(browser, true);
    const page = await context.newPage();
    await page.goto(url);
    expect(await walkKeyboard(page)).toEqual(problems);
    await context.close();
  });
});
