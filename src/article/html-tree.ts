/**
 * HTML → a small tree, read from parse5's tokens with limits before anything else sees it: depth and count are cut,
 * scripts, styles, frames, drawings and form controls never enter it, and attributes only of those that are asked for.
 *
 *     buildHtmlTree('<p>Ferry <b>stops')   // { root: p(Ferry , b(stops)), … }
 */
import { wordSet } from './word-set.js';
import { Tokenizer, TokenizerMode, type Token } from 'parse5';

export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (HtmlElement | string)[];
}

export interface HtmlTree {
  readonly root: HtmlElement;
  /** Texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** Element and depth limits were met. */
  readonly cut: boolean;
}

export const DEEPEST = 100;
export const MOST_ELEMENTS = 60_000;

const KEPT_ATTRIBUTES = wordSet(
  'id class href rel role lang name property content datetime pubdate itemprop itemtype hidden title charset http-equiv aria-hidden style',
);
const LONGEST_ATTRIBUTE = 4000;

const VOID = wordSet(
  'area base br col embed hr img input link meta param source track wbr keygen frame bgsound image isindex',
);
/** Dropped with all they hold. */
const DROPPED = wordSet(
  'script style template noscript iframe object applet svg math canvas audio video select textarea button datalist noembed noframes dialog portal fencedframe frameset map',
);
/** Is the element dropped with all it holds? */
export const isDropped = (name: string): boolean => DROPPED.has(name);
const BLOCKS = wordSet(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
/** An element that ends others of the given names, up to the given boundary. */
const ENDS = new Map<string, { ends: ReadonlySet<string>; boundary: ReadonlySet<string> }>([
  ['li', { ends: wordSet('li'), boundary: wordSet('ul ol menu') }],
  ['dt', { ends: wordSet('dt dd'), boundary: wordSet('dl') }],
  ['dd', { ends: wordSet('dt dd'), boundary: wordSet('dl') }],
  ['tr', { ends: wordSet('tr td th'), boundary: wordSet('table') }],
  ['td', { ends: wordSet('td th'), boundary: wordSet('tr table') }],
  ['th', { ends: wordSet('td th'), boundary: wordSet('tr table') }],
]);
const P = new Set(['p']);
const NONE: ReadonlySet<string> = new Set();
const P_BOUNDARY = wordSet('td th table blockquote li div section article body');

const RAW = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
]);

/** Takes the tokens of a page, one after the other. */
class TreeBuilder {
  readonly #root: HtmlElement = { name: '#root', attributes: new Map(), children: [] };
  readonly #stack: HtmlElement[] = [this.#root];
  readonly #jsonLd: string[] = [];
  /** Elements opened beyond the limits, so that their end tags end nothing else. */
  readonly #ignored = new Map<string, number>();
  #dropped: { name: string; depth: number; text: string[] | null } | null = null;
  #elements = 0;
  #cut = false;
  /** Text not yet put into the top element; never looked at before, for that would copy it each time. */
  #pending = '';
  #lineEnded = false;

  open(token: Token.TagToken): void {
    // Below a block quotation stands whose it is, not what surrounds the article.
    const isSignature = token.tagName === 'footer' && this.#top().name === 'blockquote';
    const name = isSignature ? 'p' : token.tagName;
    if (this.#dropped !== null) {
      if (name === this.#dropped.name) this.#dropped.depth++;
      return;
    }
    if (DROPPED.has(name)) {
      const type = token.attrs.find((attribute) => attribute.name === 'type')?.value;
      this.#dropped = { name, depth: 1, text: name === 'script' && /ld\+json/i.test(type ?? '') ? [] : null };
      return;
    }
    const ends = ENDS.get(name);
    if (ends !== undefined) this.#popTo(ends.ends, ends.boundary);
    if (BLOCKS.has(name)) this.#popTo(P, P_BOUNDARY);
    if (++this.#elements > MOST_ELEMENTS || (this.#stack.length > DEEPEST && !VOID.has(name)))
      this.#ignore(name);
    else this.#push({ name, attributes: keepAttributes(token.attrs), children: [] });
  }

  close(name: string): void {
    const dropped = this.#dropped;
    if (dropped !== null) {
      if (name === dropped.name && --dropped.depth === 0) {
        if (dropped.text !== null) this.#jsonLd.push(dropped.text.join(''));
        this.#dropped = null;
      }
      return;
    }
    const extra = this.#ignored.get(name) ?? 0;
    if (extra > 0) this.#ignored.set(name, extra - 1);
    else if (name !== 'body' && name !== 'html')
      this.#popTo(new Set([name]), BLOCKS.has(name) ? NONE : BLOCKS);
  }

  text(chars: string): void {
    if (this.#dropped !== null) this.#dropped.text?.push(chars);
    else if (chars !== '\n' || !this.#lineEnded) {
      this.#pending += chars;
      this.#lineEnded = chars === '\n';
    }
  }

  finish(): HtmlTree {
    this.#flush();
    return { root: this.#root, jsonLd: this.#jsonLd, cut: this.#cut };
  }

  #top(): HtmlElement {
    return this.#stack.at(-1)!;
  }

  #flush(): void {
    if (this.#pending !== '') this.#top().children.push(this.#pending);
    this.#pending = '';
    this.#lineEnded = false;
  }

  #push(element: HtmlElement): void {
    this.#flush();
    this.#top().children.push(element);
    if (!VOID.has(element.name)) this.#stack.push(element);
  }

  #popTo(names: ReadonlySet<string>, boundary: ReadonlySet<string>): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const { name } = this.#stack[i]!;
      if (names.has(name)) {
        this.#flush();
        this.#stack.length = i;
        return;
      }
      if (boundary.has(name)) return;
    }
  }

  #ignore(name: string): void {
    this.#cut = true;
    if (!VOID.has(name)) this.#ignored.set(name, (this.#ignored.get(name) ?? 0) + 1);
    // The words of two cut blocks must not run together.
    if (BLOCKS.has(name)) this.text('\n');
  }
}

/** The tree of a page or a fragment; never fails. */
export function buildHtmlTree(html: string): HtmlTree {
  const builder = new TreeBuilder();
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag(token) {
        builder.open(token);
        const mode = RAW.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag: (token) => {
        builder.close(token.tagName);
      },
      onCharacter: (token) => {
        builder.text(token.chars);
      },
      onWhitespaceCharacter: (token) => {
        builder.text(token.chars);
      },
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return builder.finish();
}

function keepAttributes(attributes: readonly Token.Attribute[]): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const { name, value } of attributes.slice(0, 50)) {
    if (KEPT_ATTRIBUTES.has(name) && value.length <= LONGEST_ATTRIBUTE) kept.set(name, value);
  }
  return kept;
}

/** All text inside, white space collapsed. */
export function textOf(root: HtmlElement): string {
  const texts: string[] = [];
  const work: (HtmlElement | string)[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (typeof node === 'string') texts.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) work.push(node.children[i]!);
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}
