/**
 * What holds for every article that leaves the parser, whatever went in. Plain JavaScript, for the fuzzer runs it on
 * the compiled program.
 *
 * @param {import('../../src/types.js').Article} article
 * @param {readonly import('../../src/types.js').Span[]} sentences of its text
 * @returns {string[]} what does not hold; empty for a sound article
 */
export function findProblems(article, sentences) {
  const problems = [];
  const claim = (holds, what) => holds || problems.push(`${article.source}: ${what}`);
  claimHeader(article, claim);
  claimBlocks(article, claim);
  claimMarks(article, claim);
  let at = 0;
  for (const { start, end } of sentences) {
    claim(start >= at && end > start && end <= article.text.length, `sentence ${start}-${end}`);
    at = end;
  }
  return problems;
}

/** Names are mended from "Ã\x83". */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- what never leaves the parser
  /[\0-\x08\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\p{Cs}]|(?<![ÂÃÄÅ\p{M}])[\x80-\x9F]/u;

function claimHeader({ id, headline, dek, byline, outlet, dateline, tags, url, date, text }, claim) {
  claim(/^[a-z0-9][\w-]*$/i.test(id) && id.length <= 106, `id ${id}`);
  claim(headline.trim() !== '' && headline.length <= 400, 'headline');
  const values = [headline, dek, byline, outlet, dateline, ...tags].filter((value) => value !== null);
  for (const value of values)
    claim(!/[\n\r]/.test(value) && !UNSEEN.test(value), `value ${JSON.stringify(value)}`);
  claim(!UNSEEN.test(text), 'unseen characters');
  claim(url === null || /^https?:\/\/[\x21-\x7E]+$/.test(url), `url ${url}`);
  claim(date === null || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.test(date), `date ${date}`);
}

/** Blocks cover the text, with a blank line between them. */
function claimBlocks({ text, blocks }, claim) {
  let at = 0;
  for (const { start, end } of blocks) {
    claim(start === at && end > start && text.slice(start, end).trim() !== '', `block ${start}-${end}`);
    claim(at === 0 || text.slice(start - 2, start) === '\n\n', `gap before ${start}`);
    at = end + 2;
  }
  claim(blocks.length > 0 && at === text.length + 2, 'blocks do not cover the text');
}

/** Marks are in order, hold words, and lie inside one block each. */
function claimMarks({ text, blocks, marks }, claim) {
  let block = 0;
  let last = 0;
  for (const { type, start, end, href } of marks) {
    claim(
      start >= last && end > start && text.slice(start, end).trim() === text.slice(start, end),
      `mark ${start}-${end}`,
    );
    last = start;
    while (block < blocks.length - 1 && blocks[block].end <= start) block++;
    claim(start >= blocks[block].start && end <= blocks[block].end, `mark ${start}-${end} outside its block`);
    claim(type !== 'link' || /^(?:https?:\/\/|mailto:)[\x21-\x7E]+$/.test(href), `href ${href}`);
  }
}
