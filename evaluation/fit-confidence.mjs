/**
 * Fits the two halves of an attribution's confidence, both logistic, with a small penalty (see `train-confidence.mjs`).
 *   source    are these the words that name who speaks? on the training gold, ranked by models that have not seen the
 *             article
 *   speaker   do they mean the one whom the gold names? on the resolved gold, given the first
 */
import { weigh } from '../dist/story/models/logistic.js';
import { attributeUtterances } from '../dist/story/quotations/decisions/attribute-utterances.js';
import { describeDecision, weighDescription } from '../dist/story/quotations/confidence/assign-confidence.js';
import { describeSource } from '../dist/story/quotations/confidence/describe-source.js';
import { buildScene } from '../dist/story/quotations/build-scene.js';
import { fitLogistic } from './fit-logistic.mjs';
import {
  findSpeech,
  findTruth,
  isCalled,
  namesOf,
  parseGold,
  quotedSegments,
  readGold,
  readResolvedTrain,
} from './gold-articles.mjs';

const ROUNDS = 500;
const SOURCE_PENALTY = 3;
const SPEAKER_PENALTY = 5;
/** What is expected before any gold is seen, for it holds few wrong names: a clear lead and a near name are better. */
const EXPECTED = {
  bias: 4,
  indefinite: -4,
  'inner-voice': -1,
  'name-far': -2,
  organization: -0.5,
  place: -0.5,
  'place-by-pronoun': -2,
  'pronoun-by-gender': -2,
  'pronoun-by-gender-lead': 3,
  'pronoun-of-subject': -1,
  'pronoun-of-subject-lead': 1,
  'role-by-focus': -2,
  'role-by-focus-lead': 2,
  'role-of-name': -1,
  'role-of-name-lead': 1,
  'short-organization': -1,
  'surname-of-several': -2,
  'surname-of-several-lead': 2,
};

/** One row for each decision of `articles` whose source the gold gives: what the first half sees, and whether it is right. */
export function readSourceDecisions(articles, ranker) {
  return articles.flatMap((article) => {
    const segments = article.segments.filter((segment) => segment.kind !== 'none');
    const scene = buildScene(article, quotedSegments(article.text, segments));
    return attributeUtterances(scene, ranker).flatMap((decision, n) => {
      const { source } = segments[n];
      // The gold names who reports, where we name whose words are reported.
      if (decision.entity === null || decision.inner || !source) return [];
      return [{ right: meansSource(scene, decision, source), source: describeSource(scene, n, decision) }];
    });
  });
}

/** Does the decision's mention, or another one of its speaker, stand in the gold's source words? */
function meansSource({ tokens, mentions, coreference }, { mention, entity }, { spans }) {
  const { start, end } = mentions[mention];
  if (spans.some(([from, to]) => start < to && end > from)) return true;
  return entity.mentions.some((index) => {
    const head = tokens.start[mentions[index].head];
    const own = coreference.resolutions[index].entity === entity.index && !mentions[index].quoted;
    return own && spans.some(([from, to]) => head >= from && head < to);
  });
}

/**
 * One row for each decision that falls on a segment of the gold: features of both halves, whether it is right, its
 * article. `ranker`: another than the one of the parser; `judges`: of pronouns, by article.
 */
function readDecisions(gold, judges, ranker) {
  return gold.flatMap((article) => {
    const parsed = parseGold(article);
    const scene = buildScene(parsed, findSpeech(parsed), { judges: judges.get(article.id) });
    return attributeUtterances(scene, ranker).flatMap((decision, n) => {
      if (decision.entity === null) return [];
      const truth = findTruth(article, scene.utterances[n]);
      if (truth === undefined || truth.type === 'none') return [];
      const right = decision.entity.named
        ? isCalled(decision.entity, namesOf(truth))
        : truth.type === 'unnamed';
      return [
        {
          article: article.id,
          named: decision.entity.named,
          right,
          ...describeDecision(scene, n, decision),
        },
      ];
    });
  });
}

/** The articles whose speakers are known, each under a ranker and a judge that have not seen it: rows of `readDecisions`. */
export function readResolvedDecisions(folds, judges) {
  const resolved = new Map(readResolvedTrain().map((article) => [article.id, article]));
  const rows = readDecisions(readGold('polnear-dev'), judges);
  for (const { ranker, held } of folds) {
    const known = held.flatMap(({ id }) => resolved.get(id) ?? []);
    rows.push(...readDecisions(known, judges, ranker));
  }
  return rows;
}

/** Weights of the first half. */
export const fitSource = (rows) =>
  fitLogistic(
    rows.map(({ right, source }) => ({ right, features: source })),
    { penalty: SOURCE_PENALTY, rounds: ROUNDS, home: { ranked: 4 } },
  );

/** Weights of the second half: a row is right with the probability that the first half gives, times the model's. */
export const fitSpeaker = (rows, sourceWeights) =>
  fitLogistic(
    rows
      .filter((row) => row.named)
      .map(({ right, source, speaker }) => ({
        right,
        features: speaker,
        given: weigh(sourceWeights, source),
      })),
    { penalty: SPEAKER_PENALTY, rounds: ROUNDS, home: EXPECTED },
  );

/** Each row judged by weights fitted without its article's fold: honest confidences. The first half is fitted elsewhere. */
export function crossValidate(rows, sourceWeights, folds = 10) {
  const articles = [...new Set(rows.map((row) => row.article))];
  const foldOf = new Map(articles.map((id, i) => [id, i % folds]));
  const out = [];
  for (let f = 0; f < folds; f++) {
    const speaker = fitSpeaker(
      rows.filter((row) => foldOf.get(row.article) !== f),
      sourceWeights,
    );
    for (const row of rows.filter((r) => foldOf.get(r.article) === f))
      out.push({ ...row, confidence: weighDescription(row, { source: sourceWeights, speaker }) });
  }
  return out;
}
