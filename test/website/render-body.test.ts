import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Block, Mark } from '../../src/types.js';
import { type SaidSpan, renderBody } from '../../src/website/render-body.js';

type Node = DefaultTreeAdapterMap['node'];

const paragraph = (text: string): Block => ({ type: 'paragraph', start: 0, end: text.length });
const render = (text: string, marks: Mark[] = [], said: SaidSpan[] = [], blocks = [paragraph(text)]) =>
  renderBody({ text, blocks, marks }, said)
    .map(({ html }) => html)
    .join('\n');
const link = (start: number, end: number, href = 'https://x.example/'): Mark => ({
  type: 'link',
  start,
  end,
  href,
});

describe('renderBody', () => {
  test('escapes what an article says', () => {
    expect(render('<b onclick="x">&amp;</b>')).toBe(
      '<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  test('drops control characters and marks that turn the text', () => {
    expect(render('a\u0000b\u202Ec')).toBe('<p>abc</p>');
  });

  test('leads quoted words to their box, and brief ones to their note', () => {
    expect(render('He said “yes”.', [], [{ start: 8, end: 13, id: 'q-1', as: 'boxed' }])).toBe(
      '<p>He said <a class="said" href="#q-1">“yes”</a>.</p>',
    );
    expect(render('He said “yes”.', [], [{ start: 8, end: 13, id: 'q-1', as: 'brief' }])).toBe(
      '<p>He said <button type="button" class="said" id="q-1" popovertarget="q-1-note">“yes”</button>.</p>',
    );
  });

  test('lets a link inside quoted words stay a link', () => {
    expect(render('“a b c”', [link(3, 4)], [{ start: 0, end: 7, id: 'q-1', as: 'boxed' }])).toBe(
      '<p><a class="said" href="#q-1">“a </a><span class="said"><a href="https://x.example/" rel="nofollow noopener">b</a></span><a class="said" href="#q-1"> c”</a></p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//x.example',
    'https://x.example/a b',
    ' https://x',
  ])('does not link to %s', (href) => {
    expect(render('a b', [link(0, 1, href)])).toBe('<p>a b</p>');
  });

  test('closes and opens again what overlaps', () => {
    const marks: Mark[] = [
      { type: 'emphasis', start: 0, end: 4 },
      { type: 'strong', start: 2, end: 6 },
    ];
    expect(render('abcdef', marks)).toBe('<p><em>ab</em><strong><em>cd</em>ef</strong></p>');
  });

  test('gathers items of a list and paragraphs of a block quotation', () => {
    const text = 'a\n\nb\n\nc\n\nd';
    const blocks: Block[] = [
      { type: 'list-item', start: 0, end: 1 },
      { type: 'list-item', start: 3, end: 4 },
      { type: 'blockquote', start: 6, end: 7 },
      { type: 'preformatted', start: 9, end: 10 },
    ];
    expect(render(text, [], [], blocks)).toBe(
      '<ul><li>a</li><li>b</li></ul>\n<blockquote><p>c</p></blockquote>\n<pre>\nd</pre>',
    );
  });

  test('skips no level of headings, and leaves out empty blocks', () => {
    const text = 'One\n\nTwo\n\n \n\nThree';
    const blocks: Block[] = [
      { type: 'heading', level: 4, start: 0, end: 3 },
      { type: 'heading', level: 4, start: 5, end: 8 },
      { type: 'paragraph', start: 10, end: 11 },
      { type: 'heading', level: 2, start: 13, end: 18 },
    ];
    expect(render(text, [], [], blocks)).toBe(
      '<h2 id="part-1">One</h2>\n<h3 id="part-2">Two</h3>\n<h2 id="part-3">Three</h2>',
    );
  });

  test('any overlapping spans give elements that nest, links in no link, and the text unchanged', () => {
    fc.assert(
      fc.property(arbitraryBody(), ({ text, blocks, marks, said }) => {
        const html = render(text, marks, said, blocks);
        const fragment = parseFragment(html);
        expect(serialise(fragment)).toBe(html);
        expect(textOf(fragment).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(findNestedLinks(fragment, false)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('costs no more than its length', () => {
    const text = 'ab '.repeat(100_000);
    const marks: Mark[] = Array.from({ length: 100_000 }, (_, i) => ({
      type: i % 2 === 0 ? 'emphasis' : 'strong',
      start: i,
      end: text.length - i,
    }));
    const said = Array.from({ length: 50_000 }, (_, i) => ({
      start: i * 3,
      end: i * 3 + 500,
      id: `q-${i}`,
      as: 'boxed' as const,
    }));
    expect(render(text, marks, said).length).toBeGreaterThan(text.length);
  });
});

function arbitraryBody() {
  return fc
    .array(
      fc.string({
        unit: fc.constantFrom('a', 'b', '<', '&', '"', '“', '”', ' ', '😀', '\n'),
        minLength: 1,
        maxLength: 12,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .chain((parts) => {
      const text = parts.join('\n\n');
      const span = fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
      let at = 0;
      const blocks = parts.map((part): Block => {
        const block = { type: 'paragraph' as const, start: at, end: at + part.length };
        at += part.length + 2;
        return block;
      });
      const mark = fc
        .tuple(span, fc.constantFrom('link', 'emphasis', 'strong'))
        .map(([place, type]) => ({ ...place, type, href: 'https://x.example/?a&b' }));
      const said = fc
        .tuple(span, fc.constantFrom('boxed', 'brief'), fc.nat(9))
        .map(([place, as, n]) => ({ ...place, as, id: `q-${n}` }));
      return fc.record({
        text: fc.constant(text),
        blocks: fc.constant(blocks),
        marks: fc.array(mark, { maxLength: 8 }),
        said: fc.array(said, { maxLength: 5 }),
      });
    });
}

/** Writes a tree as the renderer writes it: what a parser had to repair comes out differently. */
function serialise(node: Node): string {
  if ('value' in node) {
    return node.value.replace(
      /[&<>"]/g,
      (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!,
    );
  }
  const inner = 'childNodes' in node ? node.childNodes.map(serialise).join('') : '';
  if (!('tagName' in node)) return inner;
  const attributes = node.attrs
    .map(({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;')}"`)
    .join('');
  return `<${node.tagName}${attributes}>${inner}</${node.tagName}>`;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function findNestedLinks(node: Node, inside: boolean): number {
  const active = 'tagName' in node && (node.tagName === 'a' || node.tagName === 'button');
  const here = active && inside ? 1 : 0;
  return 'childNodes' in node
    ? node.childNodes.reduce((sum, child) => sum + findNestedLinks(child, inside || active), here)
    : here;
}
