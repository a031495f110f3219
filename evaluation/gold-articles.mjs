// Gold articles as the parser sees them: the first paragraph is the headline and no part of the body.
import { existsSync, readFileSync } from 'node:fs';
import { isSpeech } from '../dist/story/quotations/segment.js';
import { cutTokens } from '../dist/story/words/cut-tokens.js';
import { findSegments } from '../dist/story/quotations/segments/find-segments.js';
import { repairName } from '../dist/story/speakers/repair-name.js';

const SHARED = new URL('../../shared/quotations/', import.meta.url);

/** The articles of a gold file, or null where the shared data is absent. */
export function readGold(name) {
  const file = new URL(`${name}.json`, SHARED);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Articles of the training gold whose speakers were found by reading them (`speaker-labels.json`), in the form of
 * `polnear-dev`: segments with type, speaker, also and desc. Null where the shared data is absent.
 */
export function readResolvedTrain() {
  const { speakers } = JSON.parse(readFileSync(new URL('speaker-labels.json', import.meta.url), 'utf8'));
  return (
    readGold('polnear-train')
      ?.filter(({ id }) => id in speakers)
      .map((article) => ({
        ...article,
        segments: article.segments.map((s) => ({ ...s, ...resolveSegment(speakers[article.id][s.id]) })),
      })) ?? null
  );
}

function resolveSegment(label) {
  if (label === 'none') return { type: 'none' };
  const [type, name, ...also] = label;
  if (type === 'unnamed') return { type, desc: name };
  return also.length > 0 ? { type, speaker: name, also } : { type, speaker: name };
}

/** Where the scorer lets the body begin: behind a first line of less than 300 characters. */
export function bodyStart(text) {
  const at = text.indexOf('\n');
  return at > 0 && at < 300 ? at : 0;
}

/** Paragraphs of the body, as blocks with offsets into the whole text. */
export function blocksOf(text) {
  /** @type {import("../dist/types.js").Block[]} */
  const blocks = [];
  let at = 0;
  for (const part of text.split(/(\n{2,})/)) {
    const start = at + (part.length - part.trimStart().length);
    if (part.trim() !== '' && start >= bodyStart(text)) {
      blocks.push({ type: 'paragraph', start, end: at + part.trimEnd().length });
    }
    at += part.length;
  }
  return blocks;
}

/** Segments of the gold in the form that `findSegments` gives, as far as `buildScene` looks at them. */
export const quotedSegments = (text, segments) =>
  segments.map(({ start, end }) => ({
    spans: [{ start, end }],
    closed: /["”'’»]$/.test(text.slice(start, end)),
    label: null,
  }));

/** What the parser makes of an article's text. */
export const parseGold = ({ text }) => ({
  text,
  blocks: blocksOf(text),
  headline: text.slice(0, bodyStart(text)),
  language: 'en',
});

/** The segments that the parser holds to be somebody's words. */
export const findSpeech = ({ text, blocks, language }) =>
  findSegments(cutTokens(text, blocks), blocks, language).filter(isSpeech);

export function overlap(a, b) {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The mention that the gold's source words name; -1 where we found none. */
export function findSource(scene, segment) {
  if (!segment.source) return -1;
  const [from, to] = segment.source.spans[0];
  let fallback = -1;
  for (let i = 0; i < scene.mentions.length; i++) {
    const m = scene.mentions[i];
    if (m.quoted || m.start >= to || m.end <= from) continue;
    const head = scene.tokens.start[m.head];
    if (head < from || head >= to) continue;
    if (m.inside < 0 && !m.possessive) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

const SCORER = new URL('score-quotations.mjs', SHARED);

/** The scorer that lies beside the gold; null where the shared data is absent. */
export const scorer = existsSync(SCORER) ? await import(SCORER.href) : null;

/** The segment of resolved gold that an utterance is. */
export const findTruth = (article, utterance) =>
  article.segments.find((s) => overlap(s, utterance) >= 0.8 * Math.max(1, s.end - s.start - 2));

/** The names by which resolved gold calls who speaks; none where it names nobody. */
export const namesOf = ({ speaker, also = [] }) => [speaker, ...also].filter(Boolean);

/** Has the entity a name that the scorer holds for one of these? */
export const isCalled = ({ name, named }, names) =>
  named && names.some((other) => scorer.sameName(other, repairName(name)) > 0);
