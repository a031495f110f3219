/**
 * How often each rule decides, and how often it is right: for a name where the gold gives that name, for nobody where the
 * gold names nobody. Over the articles whose speakers are known, by the parser's own ranker, which has seen most of them.
 */
import { attributeUtterances } from '../dist/story/quotations/decisions/attribute-utterances.js';
import { REVISIONS, RULES } from '../dist/story/quotations/decisions/rules.js';
import { buildScene } from '../dist/story/quotations/build-scene.js';
import {
  findSpeech,
  findTruth,
  isCalled,
  namesOf,
  parseGold,
  readGold,
  readResolvedTrain,
} from './gold-articles.mjs';

/** One row a rule, in their order, the ranker behind them: decisions for somebody and for nobody, and those that are right. */
export function evaluateRules() {
  const ids = [...RULES.map(({ id }) => id), 'ranker', ...REVISIONS.map(({ id }) => id)];
  const rows = new Map(ids.map((id) => [id, { id, named: 0, namedRight: 0, nobody: 0, nobodyRight: 0 }]));
  for (const article of [...readGold('polnear-dev'), ...readResolvedTrain()]) {
    const parsed = parseGold(article);
    const scene = buildScene(parsed, findSpeech(parsed));
    attributeUtterances(scene).forEach(({ by, entity }, n) => {
      const truth = findTruth(article, scene.utterances[n]);
      if (truth !== undefined) count(rows.get(by), entity, truth);
    });
  }
  return [...rows.values()];
}

function count(row, entity, truth) {
  const names = namesOf(truth);
  if (entity?.named) {
    row.named++;
    if (isCalled(entity, names)) row.namedRight++;
  } else {
    row.nobody++;
    if (truth.type === 'none' || names.length === 0) row.nobodyRight++;
  }
}
