/** The ranker on articles that it has not seen: one for each fold, and the share of sources that they find. */
import { fit, measure, shapeArticle } from './fit-ranker.mjs';

export const FOLDS = 5;

/** Of each fold a ranker fitted on the articles of the others, and the articles that it has not seen. */
export function fitFolds(gold) {
  const articles = gold.map(shapeArticle);
  return Array.from({ length: FOLDS }, (_, fold) => ({
    ranker: fit(articles.filter((_, i) => i % FOLDS !== fold)),
    held: articles.filter((_, i) => i % FOLDS === fold),
  }));
}

/** Sources found by rankers that have not seen the article: all, and the shares among direct and mixed quotations. */
export function crossValidateSources(folds) {
  const sums = { right: 0, total: 0, all: 0, direct: [0, 0], mixed: [0, 0] };
  for (const { ranker, held } of folds) {
    const found = measure(ranker, held);
    sums.right += found.right;
    sums.total += found.total;
    sums.all += found.all;
    for (const kind of ['direct', 'mixed']) {
      sums[kind][0] += found.kinds[kind][0];
      sums[kind][1] += found.kinds[kind][1];
    }
  }
  const share = (counts) => counts[0] / counts[1];
  return { ...sums, direct: share(sums.direct), mixed: share(sums.mixed) };
}
