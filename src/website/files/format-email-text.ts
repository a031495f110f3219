/**
 * An e-mail edition as plain text, in lines of at most 72 characters:
 *
 *     RIVER BURSTS ITS BANKS
 *     A flood bank repaired in 2021 gives way.
 *
 *       “I heard a noise like a lorry tipping gravel.”
 *       — Jonty Arkwell, farmer
 */
import type { Publication } from '../../types.js';
import type { EmailPage, EmailStory } from '../pages/email-pages.js';
import type { QuoteModel } from '../pages/quote-model.js';
import { stringsOf } from '../strings.js';
import { absoluteAddress } from './absolute-address.js';

const WIDTH = 72;

export function formatEmailText(page: EmailPage, publication: Publication): string {
  const { strings } = stringsOf(publication.language);
  const web = absoluteAddress(publication, page.web)!;
  const head = [wrap(page.publication), wrap([page.title, ...page.figures].join(strings.separator))];
  const stories = page.stories.map((story) => formatStory(story, publication));
  return `${[head.join('\n'), ...stories, `-- \n${strings.readOnTheWeb}\n${web}`].join('\n\n\n')}\n`;
}

function formatStory(story: EmailStory, publication: Publication): string {
  const { headline, href, outlet, summary, quote } = story;
  const address = absoluteAddress(publication, href)!;
  return [
    [wrap(headline.toLocaleUpperCase(publication.language)), wrap(summary)],
    quote === null ? [] : [wrap(quotedText(quote), '  '), wrap(`— ${speakerText(quote)}`, '  ')],
    [outlet === null ? '' : wrap(outlet), address],
  ]
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The words, in the narrator's sentence where they are part of one. */
function quotedText({ words, sentence }: QuoteModel): string {
  return sentence === null ? words : `${sentence.before}${words}${sentence.after}`;
}

function speakerText({ speakers }: QuoteModel): string {
  const names = speakers.map(({ name }) => name).join(', ');
  const role = speakers.length === 1 ? speakers[0]!.role : null;
  return role === null ? names : `${names}, ${role}`;
}

/** Breaks at spaces; a longer word keeps a line of its own. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const fits = line === indent || line.length + 1 + word.length <= WIDTH;
    if (!fits) lines.push(line);
    line = fits && line !== indent ? `${line} ${word}` : indent + word;
  }
  return [...lines, line].join('\n').trimEnd();
}
