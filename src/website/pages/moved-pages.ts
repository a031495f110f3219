/** Pages that stand where a speaker's or a story's page was before it got another address, and lead to it. */
import { outlinePage } from './outline-page.js';
import type { Page, PageOutline } from './page.js';
import { type PageContext, pageHead } from './page-context.js';

export interface MovedPage extends Page {
  readonly kind: 'moved';
  readonly to: string;
}

export function listMovedPages(context: PageContext): PageOutline[] {
  return context.site.redirects.map(({ from, to }) =>
    outlinePage('moved', from, () => buildMovedPage(context, from, to)),
  );
}

function buildMovedPage(context: PageContext, from: string, to: string): MovedPage {
  const { strings } = context.format;
  return {
    ...pageHead(context, {
      kind: 'moved',
      url: from,
      title: strings.movedTitle,
      description: strings.movedTitle,
    }),
    to,
  };
}
