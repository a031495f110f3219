/**
 * Learns whom "he" and "she" mean, and roles that only focus resolves: each is one example where it is the source of a
 * segment whose speaker is known. Learns likewise whom a surname means that several bear, from those sources and from the
 * surnames of `namesake-labels.json`. What is meant depends on what was meant before, so the weights are fitted twice, the
 * second time on what the resolver sees under the first. Deterministic.
 */
import { readFileSync } from 'node:fs';
import { buildSetting } from '../dist/story/quotations/build-setting.js';
import { readWeights } from '../dist/story/models/log-linear.js';
import * as pronouns from '../dist/story/speakers/coreference/antecedents/model.js';
import * as namesakes from '../dist/story/speakers/coreference/antecedents/namesake-model.js';
import { WIDTH } from '../dist/story/speakers/coreference/antecedents/sheet.js';
import { resolveCoreference } from '../dist/story/speakers/coreference/resolve-coreference.js';
import { FOLDS } from './cross-validate-sources.mjs';
import { findWeight, fitLogLinear } from './fit-log-linear.mjs';
import {
  bodyStart,
  findSource,
  findSpeech,
  isCalled,
  namesOf,
  parseGold,
  readGold,
  readResolvedTrain,
} from './gold-articles.mjs';

const PASSES = 2;
const PENALTY = 5;
const NAMESAKE_PENALTY = 8;
/**
 * What is expected before any gold is seen, for it holds few: the subject of the pronoun's own sentence comes before an
 * earlier one, and in an opening phrase the subject that follows is meant.
 */
const HOME = readWeights(pronouns.QUESTIONNAIRE, pronouns.LAYOUT, {
  'distance+place': { '0+subject': 3 },
  ahead: { yes: 3 },
  place: { asked: 1.5 },
  turn: { asks: -1 },
  named: { yes: -1.5 },
});

const NAMESAKE_HOME = new Float64Array(namesakes.LAYOUT.size);

const { bearers: BEARERS } = JSON.parse(
  readFileSync(new URL('namesake-labels.json', import.meta.url), 'utf8'),
);

/** The resolved articles with their mentions, and of the pronouns that gold sources consist of whom they mean. */
export function readPronounArticles() {
  return [...readGold('polnear-dev'), ...readResolvedTrain()].map(findPronouns);
}

function findPronouns({ id, text, segments }) {
  const parsed = parseGold({ text });
  const { tokens, mentions, cues } = buildSetting(parsed, findSpeech(parsed));
  const names = new Map();
  for (const segment of segments) {
    if (segment.type === 'none' || segment.start < bodyStart(text)) continue;
    const source = findSource({ tokens, mentions }, segment);
    if (source < 0) continue;
    names.set(source, namesOf(segment));
  }
  for (const [name, starts] of Object.entries(BEARERS[id] ?? {}))
    for (const start of starts) {
      const mention = mentions.findIndex((m) => m.kind === 'name' && m.start === start);
      if (mention >= 0) names.set(mention, [name]);
    }
  return { id, text, tokens, mentions, cues, names };
}

/**
 * The examples of an article as the resolver sees them under `judges`: sheets, and which rows are right. `kind`: whether it
 * is a pronoun or a surname that several bear, or else a role.
 */
function collectExamples({ tokens, mentions, cues, names }, judges) {
  const sheets = new Map();
  const watch = (judge, copy) => (sheet, mention) => {
    if (names.has(mention)) sheets.set(mention, copy(sheet));
    return judge(sheet, mention);
  };
  const { entities, resolutions } = resolveCoreference(tokens, mentions, cues, {
    pronoun: watch(judges.pronoun, copySheet),
    namesake: watch(judges.namesake, (sheet) => sheet),
  });
  return [...names].flatMap(([mention, known]) => {
    const isRight = (entity) => entity >= 0 && means(entities[entity], known);
    const { kind: form, gender } = mentions[mention];
    const kind = form === 'name' ? 'namesake' : form === 'pronoun' && gender !== null ? 'pronoun' : 'role';
    const sheet = sheets.get(mention);
    const hit = isRight(resolutions[mention].entity);
    if (sheet === undefined) return kind === 'pronoun' ? [{ kind, hit, right: [] }] : [];
    return [{ kind, hit, sheet, right: Array.from(sheet.entities, isRight) }];
  });
}

/** `known`: names of the one whom the gold means; none where it has no name. */
const means = (entity, known) => (known.length === 0 ? !entity.named : isCalled(entity, known));

/** What tells right from wrong, with the indices of the weights that count, row by row. */
function findTelling(examples, layout) {
  return examples
    .filter(({ right }) => right.includes(true) && right.includes(false))
    .map(({ right, sheet }) => ({
      right,
      active: Int32Array.from({ length: right.length * layout.count }, (_, k) =>
        findWeight(layout, k % layout.count, sheet.cells, Math.floor(k / layout.count) * layout.width),
      ),
    }));
}

const fitPronouns = (examples) =>
  fitLogLinear(
    findTelling(
      examples.filter(({ kind }) => kind !== 'namesake'),
      pronouns.LAYOUT,
    ),
    HOME,
    PENALTY,
  );

const fitNamesakes = (examples) =>
  fitLogLinear(
    findTelling(
      examples.filter(({ kind }) => kind === 'namesake'),
      namesakes.LAYOUT,
    ),
    NAMESAKE_HOME,
    NAMESAKE_PENALTY,
  );

const createJudges = ({ pronoun, namesake }) => ({
  pronoun: pronouns.createJudge(pronoun),
  namesake: namesakes.createNamesakeJudge(namesake),
});

/** Fitted on these articles, each pass under the weights of the one before. */
export function fitArticles(articles) {
  let weights = { pronoun: new Float64Array(pronouns.LAYOUT.size), namesake: NAMESAKE_HOME };
  for (let pass = 0; pass < PASSES; pass++) {
    const judges = createJudges(weights);
    const examples = articles.flatMap((article) => collectExamples(article, judges));
    weights = { pronoun: fitPronouns(examples), namesake: fitNamesakes(examples) };
  }
  return weights;
}

/**
 * For each resolved article judges that have not seen it; `right` and `total`: how many of the pronouns that are sources
 * they understand, and `namesakes` likewise of the surnames that several bear.
 */
export function crossValidateAntecedents() {
  const articles = readPronounArticles();
  const judges = new Map();
  const counts = { pronoun: [0, 0], namesake: [0, 0], role: [0, 0] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = createJudges(fitArticles(articles.filter((_, i) => i % FOLDS !== fold)));
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
      judges.set(article.id, fitted);
      for (const { kind, hit } of collectExamples(article, fitted)) {
        counts[kind][0] += hit ? 1 : 0;
        counts[kind][1]++;
      }
    }
  }
  const [right, total] = counts.pronoun;
  return { judges, right, total, namesakes: counts.namesake };
}

/** As it is now, to keep: the program asks the next pronoun in the same sheet. */
function copySheet({ rows, entities, firsts, cells, voice }) {
  return {
    rows,
    entities: entities.slice(0, rows),
    firsts: firsts.slice(0, rows),
    cells: cells.slice(0, rows * WIDTH),
    voice,
  };
}
