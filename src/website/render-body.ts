/**
 * The body of a story as HTML: its text with the markup beside it, and its quoted words led to their boxes.
 *
 *     text:  She called it “a test of nerve”.     quotations: the words in marks, shown in a box `q-1`
 *     html:  <p>She called it <a class="said" href="#q-1">“a test of nerve”</a>.</p>
 *
 * Everything is escaped, and only the elements written here come out. Marks and quotations may overlap in any way: each
 * kind is first made disjoint, then the text is cut wherever any of them begins or ends, and elements are closed and
 * opened again in one fixed order (quoted words, link, strong, emphasis), so that the result always nests.
 */
import type { Block, Mark, Span } from '../types.js';
import { escapeHtml } from './escape-html.js';
import { measureCaptionLabel } from './measure-caption-label.js';
import { countBefore } from '../story/count-before.js';

/** How the quoted words of one quotation stand in the text. */
export interface SaidSpan extends Span {
  /** Id of the quotation. */
  readonly id: string;
  /** `boxed`: they lead to their box; `brief`: they stay in the text and open a note. */
  readonly as: 'boxed' | 'brief';
}

/** A piece of the body that stands by itself: a paragraph, a heading, a whole list. */
export interface Passage extends Span {
  readonly html: string;
  /** Of a heading: its id and its text, for the list of contents. */
  readonly heading: { readonly id: string; readonly text: string } | null;
}

export interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
}

/** Renders the blocks of a body in order. `said` may overlap, and need not be sorted. */
export function renderBody(body: Body, said: readonly SaidSpan[]): Passage[] {
  const layers: Layers = {
    said: makeDisjoint(said),
    link: makeDisjoint(body.marks.filter((mark) => mark.type === 'link' && isAllowed(mark.href)) as Linked[]),
    strong: makeDisjoint(body.marks.filter(({ type }) => type === 'strong')),
    emphasis: makeDisjoint(body.marks.filter(({ type }) => type === 'emphasis')),
  };
  const passages: Passage[] = [];
  let level = 1;
  for (const group of groupBlocks(body.blocks)) {
    const first = group[0]!;
    const last = group.at(-1)!;
    const inner = group.map((block) => renderInline(body.text, skipLabel(body.text, block), layers));
    if (inner.every((html) => html.trim() === '')) continue;
    // A heading may not skip a level, whatever the article does.
    if (first.type === 'heading') level = Math.min(Math.max(first.level ?? 2, 2), level + 1, 4);
    const heading =
      first.type === 'heading'
        ? { id: `part-${String(passages.length + 1)}`, text: body.text.slice(first.start, first.end) }
        : null;
    passages.push({
      start: first.start,
      end: last.end,
      html: wrap(first.type, inner, level, heading?.id ?? ''),
      heading,
    });
  }
  return passages;
}

const skipLabel = (text: string, { start, end }: Span): Span => ({
  start: start + measureCaptionLabel(text.slice(start, end)),
  end,
});

/** Items of a list belong together, as do the paragraphs of a block quotation. */
function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const joins = block.type === 'list-item' || block.type === 'blockquote';
    if (joins && group?.[0]!.type === block.type) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function wrap(type: Block['type'], inner: readonly string[], level: number, id: string): string {
  switch (type) {
    case 'paragraph':
      return `<p>${inner[0]!}</p>`;
    case 'heading':
      return `<h${String(level)} id="${id}">${inner[0]!}</h${String(level)}>`;
    case 'list-item':
      return `<ul>${inner.map((html) => `<li>${html}</li>`).join('')}</ul>`;
    case 'blockquote':
      return `<blockquote>${inner.map((html) => `<p>${html}</p>`).join('')}</blockquote>`;
    case 'preformatted':
      // A browser drops the first line end of `pre`.
      return `<pre>\n${inner[0]!}</pre>`;
  }
}

type Linked = Span & { readonly href: string };

interface Layers {
  readonly said: readonly SaidSpan[];
  readonly link: readonly Linked[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
}

/** One kind of span without overlaps, sorted: where two overlap, the one that began first keeps its words. */
function makeDisjoint<S extends Span>(spans: readonly S[]): S[] {
  const disjoint: S[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, end);
    if (start >= span.end) continue;
    disjoint.push(start === span.start ? span : { ...span, start });
    end = span.end;
  }
  return disjoint;
}

interface Tag {
  readonly open: string;
  readonly close: string;
}

function renderInline(text: string, block: Span, layers: Layers): string {
  let html = '';
  let open: Tag[] = [];
  for (const piece of cutBlock(block, layers)) {
    const wanted = piece.tags;
    let kept = 0;
    while (kept < open.length && kept < wanted.length && open[kept]!.open === wanted[kept]!.open) kept++;
    html += closeFrom(open, kept);
    for (const tag of wanted.slice(kept)) html += tag.open;
    open = wanted;
    html += escapeHtml(text.slice(piece.start, piece.end));
  }
  return html + closeFrom(open, 0);
}

function closeFrom(open: readonly Tag[], kept: number): string {
  let html = '';
  for (let i = open.length - 1; i >= kept; i--) html += open[i]!.close;
  return html;
}

/** Cuts a block wherever a span begins or ends, with the elements around each piece from the outermost in. */
function cutBlock(block: Span, layers: Layers): (Span & { tags: Tag[] })[] {
  const inside = {
    said: spansWithin(layers.said, block),
    link: spansWithin(layers.link, block),
    strong: spansWithin(layers.strong, block),
    emphasis: spansWithin(layers.emphasis, block),
  };
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...inside.said, ...inside.link, ...inside.strong, ...inside.emphasis]) {
    cuts.add(Math.max(start, block.start)).add(Math.min(end, block.end));
  }
  const positions = [...cuts].sort((a, b) => a - b);
  const cursors = {
    said: cursorOver(inside.said),
    link: cursorOver(inside.link),
    strong: cursorOver(inside.strong),
    emphasis: cursorOver(inside.emphasis),
  };
  return positions.slice(0, -1).map((start, i) => {
    const link = cursors.link(start);
    const said = cursors.said(start);
    const tags: Tag[] = [];
    if (said) tags.push(saidTag(said, link !== undefined));
    if (link)
      tags.push({ open: `<a href="${escapeHtml(link.href)}" rel="nofollow noopener">`, close: '</a>' });
    if (cursors.strong(start)) tags.push({ open: '<strong>', close: '</strong>' });
    if (cursors.emphasis(start)) tags.push({ open: '<em>', close: '</em>' });
    return { start, end: positions[i + 1]!, tags };
  });
}

/** Words that are a link of their own cannot lead to their box as well. */
function saidTag({ id, as }: SaidSpan, linked: boolean): Tag {
  if (linked) return { open: '<span class="said">', close: '</span>' };
  if (as === 'boxed') return { open: `<a class="said" href="#${escapeHtml(id)}">`, close: '</a>' };
  const name = escapeHtml(id);
  return {
    open: `<button type="button" class="said" id="${name}" popovertarget="${name}-note">`,
    close: '</button>',
  };
}

/** Spans of a disjoint list that touch a block. */
function spansWithin<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  let from = countBefore(spans, ({ end: before }) => before <= start);
  const first = from;
  while (from < spans.length && spans[from]!.start < end) from++;
  return spans.slice(first, from);
}

/** Asked for growing positions, gives the span at each. */
function cursorOver<S extends Span>(spans: readonly S[]): (position: number) => S | undefined {
  let at = 0;
  return (position) => {
    while (at < spans.length && spans[at]!.end <= position) at++;
    const span = spans[at];
    return span && span.start <= position ? span : undefined;
  };
}

/** Parsers let only these through; a page does not rely on it. */
function isAllowed(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href);
}
