/** Markdown that an editor wrote (the about text) as HTML: no raw HTML, no images, links to the web and to mail only. */
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable('image');
markdown.validateLink = (url) => /^(?:https?:|mailto:|\/(?!\/)|#)/i.test(url.trim());

/** Headings begin at the second level, for the first is the page's own. */
export function renderMarkdown(text: string): string {
  const tokens = markdown.parse(text, {});
  let level = 1;
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    if (token.type === 'heading_open') {
      const wanted = Number(token.tag.slice(1)) + 1;
      level = Math.min(wanted, level + 1, 6);
    }
    token.tag = `h${String(level)}`;
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}
