/**
 * Every message that Pullquote can give about content, in one table, by permanent rule id.
 *
 * Writing one: say what happened, then what to do ("The quotation mark is never closed. Close it, or …"); name the
 * value in question in quotation marks; no blame, no jargon. An id is never renamed, for editors search for it.
 */
import type { Severity } from './types.js';

export interface Message {
  readonly severity: Severity;
  /** `value` is what the message is about, already fit for one line; empty where the rule needs none. */
  readonly text: (value: string) => string;
}

export const MESSAGES = {
  // ── Reading files ──
  'file-unreadable': {
    severity: 'error',
    text: (reason) => `The file cannot be read: ${reason}. Check its permissions, or take it out.`,
  },
  'file-too-large': {
    severity: 'error',
    text: (limit) => `The file is larger than ${limit}. Split it, or take it out of the folder.`,
  },
  'file-binary': {
    severity: 'error',
    text: () =>
      'The file is not text but a picture, an archive or the like. Save the article as text, Markdown or HTML.',
  },
  'file-format': {
    severity: 'warning',
    text: () => 'Files of this format are not read. Save it as .txt, .md or .html, or take it out.',
  },
  'file-link': {
    severity: 'warning',
    text: () => 'Symbolic links are not followed. Put the file itself into the folder.',
  },
  'file-special': {
    severity: 'warning',
    text: () => 'Only ordinary files are read, and this is a pipe, a device or a socket. Take it out.',
  },
  'file-hidden': {
    severity: 'info',
    text: () => 'Files and folders whose name begins with a dot are left out. Rename it to publish it.',
  },
  'folder-private': {
    severity: 'info',
    text: () => 'Folders whose name begins with an underscore are left out. Rename it to publish it.',
  },
  'folder-of-page': {
    severity: 'info',
    text: (page) => `The folder belongs to the page "${page}" and is left out. Rename it to publish it.`,
  },
  'folder-too-deep': {
    severity: 'error',
    text: (limit) => `The folder lies more than ${limit} folders deep and is not read. Move it up.`,
  },
  'text-encoding': {
    severity: 'info',
    text: () => 'The file is not UTF-8 and was read as Windows-1252. Save it as UTF-8 if letters look wrong.',
  },
  'text-broken': {
    severity: 'warning',
    text: (n) =>
      `${count(n, 'character is', 'characters are')} broken and shown as \uFFFD. Save the file as UTF-8 again.`,
  },
  'text-controls': {
    severity: 'info',
    text: (n) =>
      `${count(n, 'invisible control character was', 'invisible control characters were')} taken out or mended. Nothing needs to be done.`,
  },
  'text-too-deep': {
    severity: 'warning',
    text: (limit) =>
      `The markup is nested more than ${limit} deep; what lies deeper was kept as plain text. Simplify it.`,
  },
  'text-too-many': {
    severity: 'warning',
    text: (limit) => `The article has more than ${limit} and was read as plain text. Split it.`,
  },
  // ── What editors write ──
  'editorial-encoding': {
    severity: 'error',
    text: () => 'The file is not UTF-8 text. Save it as UTF-8.',
  },
  'editorial-file': {
    severity: 'error',
    text: (name) => `A file of this name is not read. Call it "${name}", or take it out.`,
  },
  'editorial-syntax': {
    severity: 'error',
    text: (problem) => `The file is not valid YAML: ${problem}. Correct the line.`,
  },
  'editorial-value': {
    severity: 'error',
    text: (problem) => `${problem}. Correct the value.`,
  },
  'editorial-key': {
    severity: 'error',
    text: (what) => `The ${what} means nothing here. Correct its spelling, or take it out.`,
  },
  'addresses-damaged': {
    severity: 'error',
    text: (problem) =>
      `The list of addresses is damaged: ${problem}. Correct the line, or restore the file from an earlier version; without it, addresses of speakers and stories can change.`,
  },
  'speaker-twice': {
    severity: 'warning',
    text: (name) =>
      `The name ${name}, which gets all that is said under it, for no roles tell the two apart. Take it out of one of them, or give each its own "roles:".`,
  },
  'speaker-hidden-nowhere': {
    severity: 'warning',
    text: (name) => `No story names "${name}", so nobody is hidden. Correct the spelling, or take it out.`,
  },
  'speaker-joined-and-parted': {
    severity: 'warning',
    text: (name) =>
      `The entry is called "${name}" and is never the same as "${name}", so they are joined. Take the name out of "aliases:" or out of "never-same-as:".`,
  },
  'correction-story': {
    severity: 'warning',
    text: (story) =>
      `No story that is published is called "${story}" or has the quoted words, so this correction does nothing. Correct the id, or take the entry out.`,
  },
  'correction-unmatched': {
    severity: 'warning',
    text: (words) =>
      `Nothing in the story matches "${words}", so this correction does nothing. Copy the words anew, or take the entry out.`,
  },
  'correction-ambiguous': {
    severity: 'warning',
    text: (words) =>
      `The words "${words}" occur several times, so this correction does nothing. Add some words that stand before them ("before: …") or after them ("after: …").`,
  },
  'correction-edited': {
    severity: 'warning',
    text: (words) =>
      `The words of this correction stand in the story only as "${words}", which it was applied to. Copy them if they are meant; else correct the words, or take the entry out.`,
  },
  'correction-overruled': {
    severity: 'warning',
    text: (line) =>
      `The entry on line ${line} says something else of the same, and the later entry counts, so this one does nothing. Take one of the two out.`,
  },
  // ── Articles ──
  'article-too-slow': {
    severity: 'error',
    text: (seconds) =>
      `The article could not be parsed within ${seconds} seconds. Shorten it, or take it out of the folder.`,
  },
  'article-unexpected': {
    severity: 'error',
    text: (problem) =>
      `Pullquote failed on this article: ${problem}. Please report it, and take the file out of the folder meanwhile.`,
  },
  'article-empty': {
    severity: 'error',
    text: () => 'There is no text to publish. Add a body, or take the file out of the folder.',
  },
  'article-undated': {
    severity: 'warning',
    text: () => 'No date was found. Add "date:" to the front matter, or begin the file name with YYYY-MM-DD.',
  },
  'article-draft': {
    severity: 'info',
    text: () => 'The article is marked as a draft and left out. Remove "draft: true" to publish it.',
  },
  'article-held': {
    severity: 'error',
    text: (problem) => `${problem}, so the article is held back. Correct the value.`,
  },
  'article-duplicate': {
    severity: 'warning',
    text: (other) =>
      `The article says word for word the same as "${other}" and is published once. Take one out.`,
  },
  'article-scheduled': {
    severity: 'info',
    text: (day) =>
      `The article is to be published on "${day}" and is left out until then. Build with --as-of "${day}" to see it.`,
  },
  'article-expired': {
    severity: 'info',
    text: (day) =>
      `The article was to be published until "${day}" and is left out. Change "expires:" to publish it.`,
  },
  'headline-missing': {
    severity: 'warning',
    text: (name) =>
      `No headline was found, so it was made from the file name: "${name}". Add "title:" to the front matter.`,
  },
  'headline-made': {
    severity: 'warning',
    text: (words) =>
      `The first paragraph is no headline, so one was made of its first words: "${words}". Write a headline above it.`,
  },
  'front-matter-invalid': {
    severity: 'warning',
    text: (problem) =>
      `The front matter is not valid ${problem}. Correct the line (text with a colon needs quotation marks, in TOML all text); it was read line by line.`,
  },
  'front-matter-unclosed': {
    severity: 'warning',
    text: (marks) => `The front matter is never closed, and ends at an empty line. Add a line of "${marks}".`,
  },
  'front-matter-language': {
    severity: 'warning',
    text: (language) =>
      `Front matter in "${language}" is never read or run. Write it as YAML between lines of "---", or as TOML between lines of "+++".`,
  },
  'front-matter-limit': {
    severity: 'warning',
    text: (limit) => `The front matter has more than ${limit} and was left out. Shorten it.`,
  },
  'field-invalid': {
    severity: 'warning',
    text: (problem) => `${problem}. Correct the value; it was left out.`,
  },
  'field-too-long': {
    severity: 'warning',
    text: (limit) => `${limit}. Shorten it; the rest was left out.`,
  },
  'date-ambiguous': {
    severity: 'warning',
    text: (date) => `The date "${date}" can be read in two ways and was not taken. Write it as YYYY-MM-DD.`,
  },
  'date-impossible': {
    severity: 'warning',
    text: (date) => `The date "${date}" is not in the calendar and was not taken. Correct its day or month.`,
  },
  'date-far': {
    severity: 'warning',
    text: (date) => `The date "${date}" is not between 1600 and 2199 and was not taken. Correct its year.`,
  },
  'date-invalid': {
    severity: 'warning',
    text: (date) => `The date "${date}" cannot be understood and was not taken. Write it as YYYY-MM-DD.`,
  },
  // ── Quotations ──
  'quotation-limit': {
    severity: 'warning',
    text: (most) => `Only the first ${most} quotations are shown as such. Split the article, if it is one.`,
  },
  'quotation-unclosed': {
    severity: 'warning',
    text: (words) =>
      `The quotation mark before "${words}" is never closed. Close it where the quotation ends.`,
  },
  // ── The site ──
  'address-missing': {
    severity: 'warning',
    text: () =>
      'The publication has no address, so there is no sitemap, no RSS, no JSON Feed and no e-mail edition, and pages name no canonical address. Add "url: https://…" to publication.yaml.',
  },
  'search-unavailable': {
    severity: 'warning',
    text: (reason) => `The search index was not made, so searching finds nothing: ${reason}`,
  },
} as const satisfies Record<string, Message>;

function count(n: string, one: string, many: string): string {
  return n === '1' ? `One ${one}` : `${n} ${many}`;
}
