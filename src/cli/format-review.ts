/** What needs an editor's eye, as text for a terminal: what it is, what is known, and the entry to paste. */
import type { DoubtfulQuotation, LoneName, NewSpeaker, ReviewItem } from '../website/review/review-item.js';

/** `all` is how many there are; `items` may be fewer. Control characters of articles are taken out. */
export function formatReview(items: readonly ReviewItem[], all: number): string {
  if (all === 0) return 'Nothing needs a look.\n';
  const blocks = items.map((item, i) => `${i + 1}. ${formatItem(item)}`);
  const rest = all - items.length;
  const more = rest > 0 ? `\n${rest} more; --limit shows more of them.\n` : '';
  return `${blocks.join('\n\n')}\n${more}`;
}

function formatItem(item: ReviewItem): string {
  const [file, lines] = describe(item);
  const entry = item.entry.split('\n').map((line) => `   ${line}`);
  return clean([...lines, `   For ${file}:`, ...entry, ...otherwise(item)].join('\n'));
}

function describe(item: ReviewItem): [file: string, lines: string[]] {
  switch (item.kind) {
    case 'unsure':
    case 'unattributed':
      return ['corrections.yaml', describeQuotation(item)];
    case 'alike':
      return ['speakers.yaml, if they are one', [`Two names look alike: ${item.names[0]} and ${item.names[1]}`, addresses(item.speakers)]]; // prettier-ignore
    case 'lone-name':
      return ['speakers.yaml', [`No article gives more of the name ${item.name} (${quotations(item)})`]];
    case 'new-speaker':
      return ['speakers.yaml', [`New on ${item.firstSeen.slice(0, 10)}: ${item.name} (${quotations(item)})`]];
  }
}

function describeQuotation({ words, headline, story, guess, candidates }: DoubtfulQuotation): string[] {
  const shown = words.length > 200 ? `${words.slice(0, 199)}…` : words;
  const others = candidates.filter((name) => name !== guess?.name);
  return [
    guess
      ? `Who said this? Perhaps ${guess.name} (${Math.round(guess.confidence * 100)} %)`
      : 'Who said this?',
    `   ${shown}`,
    `   in ${headline} (${story})`,
    ...(guess?.reasons ?? []).map((reason) => `   - ${reason}`),
    ...(others.length > 0 ? [`   Named there: ${others.join(', ')}`] : []),
  ];
}

function addresses(speakers: readonly string[]): string {
  return `   ${speakers.map((id) => `/speakers/${id}/`).join(' and ')}`;
}

function quotations({ quotations: n }: LoneName | NewSpeaker): string {
  return n === 1 ? '1 quotation' : `${n} quotations`;
}

function otherwise(item: ReviewItem): string[] {
  if (item.kind !== 'alike') return [];
  return ['   If they are two:', ...item.otherwise.split('\n').map((line) => `   ${line}`)];
}

function clean(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '');
}
