/**
 * Fits the ranker, which finds the words that name who speaks, to the gold's source spans (see `train-ranker.mjs`).
 * Deterministic: articles in their order, one fixed number of rounds, no randomness.
 */
import { buildScene } from '../dist/story/quotations/build-scene.js';
import { walkUtterances } from '../dist/story/quotations/decisions/walk-utterances.js';
import { askAbout, layOutRanker, numberVerbs } from '../dist/story/quotations/rank/model.js';
import { rank } from '../dist/story/quotations/rank/rank.js';
import { entityOf } from '../dist/story/quotations/scene.js';
import { findWeight } from './fit-log-linear.mjs';
import {
  bodyStart,
  findSource,
  isCalled,
  namesOf,
  parseGold,
  quotedSegments,
  readResolvedTrain,
} from './gold-articles.mjs';
import { findErrors } from './row-errors.mjs';

const ROUNDS = 6;
const RATE = 0.03;
const DECAY = 1e-3;

/** By article and segment the names of who speaks, where somebody found it by reading. */
const speakers = new Map(
  (readResolvedTrain() ?? []).flatMap(({ id, segments }) =>
    segments.map((s) => [`${id} ${s.id}`, namesOf(s)]),
  ),
);

/** A gold article with the blocks of its body, and the segments that lie in it. */
export function shapeArticle(gold) {
  const body = bodyStart(gold.text);
  return {
    id: gold.id,
    ...parseGold(gold),
    segments: gold.segments
      .filter((s) => s.start >= body)
      .map((s) => ({ ...s, names: speakers.get(`${gold.id} ${s.id}`) })),
  };
}

/** Examples of one article: sheets of answers and which of their rows are right; none where the source is no candidate. */
export function buildExamples(article, verbs) {
  const segments = article.segments.filter((s) => s.kind !== 'none');
  const scene = buildScene(article, quotedSegments(article.text, segments));
  const { entities } = scene.coreference;
  const examples = [];
  walkUtterances(scene, verbs, (place, ask) => {
    const segment = segments[place.number];
    const sheet = ask(place);
    const source = findSource(scene, segment);
    const right = findRight(scene, place, source, segment);
    if (right.includes(true) && (source >= 0 || !segment.source)) examples.push({ sheet, right, segment });
    return { entity: (source < 0 ? null : entities[entityOf(scene, source)]) ?? null, mention: source };
  });
  return examples;
}

/** Which rows of the sheet are right: those of whom the source means, and the last where the gold has none. */
function findRight(scene, { number, candidates }, source, segment) {
  const entity = source < 0 ? -1 : entityOf(scene, source);
  const inner = findInner(scene, number, candidates, source, segment);
  const right = candidates.map(
    (c, k) => inner?.[k] ?? (c === source || (entity >= 0 && entityOf(scene, c) === entity)),
  );
  return [...right, !segment.source];
}

/**
 * Where the gold's source words name who reports ("Voss scorned Lund's “wall”") and somebody who read the article found
 * the words to be another's: which candidates are that one; null where the source words are right. A surname that both
 * bear, and a pronoun with nobody between it and the quotation, are only misunderstood.
 */
function findInner(scene, n, candidates, source, { source: words, names }) {
  if (source < 0 || names === undefined || names.length === 0) return null;
  const { tokens, mentions, utterances } = scene;
  const { resolutions, entities } = scene.coreference;
  const isMeant = (mention) => {
    const entity = entities[resolutions[mention].entity];
    return entity !== undefined && isCalled(entity, names);
  };
  const outer = mentions[source];
  if (!entities[resolutions[source].entity]?.named || isMeant(source)) return null;
  const isName = outer.kind === 'name';
  if (isName && names.some((name) => splitWords(name).includes(splitWords(words.text).at(-1)))) return null;
  const { first } = utterances[n];
  const stands = ({ first: from, head }) =>
    isName || (from > outer.last && from < first && tokens.sentence[head] === tokens.sentence[first]);
  const right = candidates.map((mention) => isMeant(mention) && stands(mentions[mention]));
  return right.includes(true) ? right : null;
}

const splitWords = (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The verbs of cues seen at least so often. */
function countVerbs(articles) {
  const counts = new Map();
  for (const article of articles) {
    for (const s of article.segments) {
      for (const word of (s.cue ?? '').toLowerCase().match(/[a-z]+/g) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, n]) => n >= 5)
    .map(([w]) => w)
    .sort();
}

/** Row by row the indices of the weights that count. */
const activeRows = (layout, { rows, cells }) =>
  Array.from({ length: rows }, (_, row) =>
    layout.offsets.map((_, c) => findWeight(layout, c, cells, row * layout.width)),
  );

/** The ranker for these articles, in the form of the learned one, and the names of its verbs. */
export function fit(articles) {
  const names = countVerbs(articles);
  const verbs = numberVerbs(names);
  const examples = articles.flatMap((article) => buildExamples(article, verbs));
  const questionnaire = askAbout(names);
  const layout = layOutRanker(questionnaire);
  return { names, verbs, questionnaire, layout, weights: learn(examples, layout) };
}

/** The weights of `layout` that make the right rows of the examples likely: one step an example, in their order. */
export function learn(examples, layout) {
  const rows = examples.map(({ sheet, right }) => ({ right, active: activeRows(layout, sheet) }));
  const weights = new Float64Array(layout.size);
  const squares = new Float64Array(layout.size).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) for (const row of rows) step(row, weights, squares);
  return weights;
}

function step({ active, right }, weights, squares) {
  const scores = active.map((own) => own.reduce((sum, i) => sum + weights[i], 0));
  const errors = findErrors(scores, right);
  active.forEach((own, row) => {
    if (Math.abs(errors[row]) < 1e-4) return;
    for (const i of own) {
      const slope = errors[row] + DECAY * weights[i];
      squares[i] += slope * slope;
      weights[i] -= (RATE * slope) / Math.sqrt(squares[i] + 0.1);
    }
  });
}

/** Is the likeliest row one of the right ones? */
export function isHit({ sheet, right }, ranker) {
  const shares = rank(ranker, sheet).subarray(0, sheet.rows);
  return right[shares.indexOf(Math.max(...shares))];
}

/**
 * Of the examples of these articles, in how many the likeliest candidate is right: of both kinds, and of each the right ones
 * and all. `all`: how many quotations there are, examples or not.
 */
export function measure(ranker, articles) {
  const kinds = { direct: [0, 0], mixed: [0, 0] };
  for (const example of articles.flatMap((article) => buildExamples(article, ranker.verbs))) {
    kinds[example.segment.kind][0] += isHit(example, ranker) ? 1 : 0;
    kinds[example.segment.kind][1]++;
  }
  const [right, total] = [0, 1].map((n) => kinds.direct[n] + kinds.mixed[n]);
  const all = articles.flatMap(({ segments }) => segments).filter(({ kind }) => kind !== 'none').length;
  return { right, total, all, kinds };
}
