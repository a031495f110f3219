#!/usr/bin/env node
// Which conditions of the rules decide nothing: each test of an `if` or `?` and each operand of `&&` and `||` is
// switched off alone (the test and the `||` operand made false, the `&&` operand true), and all example cases and gold
// articles on which it ever decided are parsed again. Those listed change nowhere what readers see: code that a reader
// has to understand, for nothing. Two that stand in for each other are each listed; take out one, and measure again.
// Needless are also those that only keep odd input from failing, or save time: look before you cut.
//   npm run compile && node evaluation/ablate-conditions.mjs [--since COMMIT] [FOLDER …]
// FOLDER: of `src/`, else those of speakers and quotations; the smaller, the sooner it is done (all: an hour).
// --since: only what stands in lines that are younger than the commit.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { readGold } from './gold-articles.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Inside `node_modules`, so that what the program imports is found from there. */
const COPY = join(ROOT, 'node_modules/.cache/ablate-conditions');
const EXAMPLES = join(ROOT, 'test/story/quotations/fixtures');
const FOLDERS = ['src/story/speakers', 'src/story/quotations'];
const { values, positionals } = parseArgs({ options: { since: { type: 'string' } }, allowPositionals: true });
/** A loop whose end was switched off. */
const ENDLESS = 3e6;

/** @typedef {{ file: string, line: number, text: string, neutral: boolean }} Condition */

/** @type {Condition[]} */
const conditions = [];

/**
 * Whether a line of a file is younger than the commit that was asked for.
 * @param {string} file
 * @returns {(line: number) => boolean}
 */
function findYounger(file) {
  if (values.since === undefined) return () => true;
  const blame = ['blame', '-s', '-w', '-M', '--line-porcelain', `${values.since}..`, '--', file];
  const lines = execFileSync('git', blame, { cwd: ROOT, encoding: 'utf8' }).split(/^\t.*\n/m);
  return (line) => !/^boundary$/m.test(lines[line - 1] ?? 'boundary');
}

/**
 * Has every condition of a source file ask `globalThis.decide` first.
 * @param {string} file
 * @returns {ts.TransformerFactory<ts.SourceFile>}
 */
const instrument = (file) => (context) => (source) => {
  const isYounger = findYounger(file);
  /** @param {ts.Expression} node @param {boolean} neutral */
  const wrap = (node, neutral) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (!isYounger(line)) return /** @type {ts.Expression} */ (ts.visitNode(node, visit));
    const text = node.getText(source).replace(/\s+/g, ' ');
    const id = conditions.push({ file, line, text, neutral }) - 1;
    const asked = /** @type {ts.Expression} */ (ts.visitNode(node, visit));
    return ts.factory.createCallExpression(
      ts.factory.createPropertyAccessExpression(ts.factory.createIdentifier('globalThis'), 'decide'),
      undefined,
      [ts.factory.createNumericLiteral(id), asked],
    );
  };
  /** @param {ts.Node} node @returns {ts.Node} */
  const visit = (node) => {
    const rest = (/** @type {ts.Node | undefined} */ part) => part && ts.visitNode(part, visit);
    if (ts.isIfStatement(node))
      return ts.factory.updateIfStatement(
        node,
        wrap(node.expression, false),
        /** @type {ts.Statement} */ (rest(node.thenStatement)),
        /** @type {ts.Statement | undefined} */ (rest(node.elseStatement)),
      );
    if (ts.isConditionalExpression(node))
      return ts.factory.updateConditionalExpression(
        node,
        wrap(node.condition, false),
        node.questionToken,
        /** @type {ts.Expression} */ (rest(node.whenTrue)),
        node.colonToken,
        /** @type {ts.Expression} */ (rest(node.whenFalse)),
      );
    const operator = ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;
    const and = operator === ts.SyntaxKind.AmpersandAmpersandToken;
    if (ts.isBinaryExpression(node) && (and || operator === ts.SyntaxKind.BarBarToken))
      return ts.factory.updateBinaryExpression(
        node,
        wrap(node.left, and),
        node.operatorToken,
        wrap(node.right, and),
      );
    return ts.visitEachChild(node, visit, context);
  };
  return /** @type {ts.SourceFile} */ (ts.visitNode(source, visit));
};

/** @param {string[]} folders */
function writeCopy(folders) {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  cpSync(join(ROOT, 'dist'), COPY, { recursive: true });
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    verbatimModuleSyntax: true,
  };
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.ts')) continue;
      const file = join(folder, name);
      const { outputText } = ts.transpileModule(readFileSync(join(ROOT, file), 'utf8'), {
        compilerOptions,
        transformers: { before: [instrument(file)] },
      });
      writeFileSync(join(COPY, file.replace(/^src\//, '').replace(/\.ts$/, '.js')), outputText);
    }
  }
}

/** The inputs of the example tables, then the gold's articles: what is cheap first. */
function readTexts() {
  const examples = readdirSync(EXAMPLES)
    .sort()
    .flatMap((table) =>
      readFileSync(join(EXAMPLES, table), 'utf8')
        .split(/^\.\n/m)
        .filter((_, part) => part % 3 === 1)
        .map((input) => `News from the coast\n\n${input}`),
    );
  const articles = ['polnear-dev', 'polnear-train'].flatMap((name) => readGold(name) ?? []);
  if (articles.length === 0) console.log('No gold in ../shared: only the example cases are asked.');
  return [...examples, ...articles.map(({ text }) => text)];
}

/** What readers see of a story: who is shown for which words, and what each speaker is. */
async function loadParser() {
  /** @param {string} path */
  const load = (path) => import(pathToFileURL(join(COPY, path)).href);
  const { parseArticle } = await load('article/parse-article.js');
  const { parseEditorial } = await load('editorial/parse-editorial.js');
  const { parseStory } = await load('story/parse-story.js');
  const { editorial } = parseEditorial([]);
  /** @param {string} text */
  return (text) => {
    const { article } = parseArticle({ source: '2031-05-01-coast.txt', bytes: Buffer.from(text) });
    const { quotations, speakers } = parseStory(article, editorial);
    /** @param {import('../dist/types.js').Quotation} quotation */
    const tell = ({ spans, status, speaker, jointly, descriptor }) => [
      spans,
      status === 'attributed' ? [speaker, ...jointly].map((ref) => ref?.name).sort() : descriptor,
    ];
    return JSON.stringify([quotations.map(tell), speakers]);
  };
}

writeCopy(positionals.length > 0 ? positionals : FOLDERS);
const decided = new Uint8Array(conditions.length);
let off = -1;
let times = 0;
Object.assign(globalThis, {
  /** @param {number} id @param {unknown} value */
  decide(id, value) {
    const { neutral } = conditions[id];
    if (Boolean(value) === neutral) return value;
    decided[id] = 1;
    if (id !== off) return value;
    if (++times > ENDLESS) throw new Error('It does not end.');
    return neutral;
  },
});

const parse = await loadParser();
const texts = readTexts();
/** @type {number[][]} The texts in which each condition decided. */
const where = conditions.map(() => []);
const before = texts.map((text, number) => {
  decided.fill(0);
  const told = parse(text);
  decided.forEach((is, id) => is === 1 && where[id].push(number));
  return told;
});

/** @param {number} id */
function changes(id) {
  off = id;
  times = 0;
  try {
    return where[id].some((number) => parse(texts[number]) !== before[number]);
  } catch {
    // It keeps the program from failing.
    return true;
  } finally {
    off = -1;
  }
}

let idle = 0;
conditions.forEach(({ file, line, text }, id) => {
  if (changes(id)) return;
  idle++;
  console.log(`${file}:${line}  ${where[id].length === 0 ? 'never' : `in ${where[id].length}`}  ${text}`);
});
console.log(`${idle} of ${conditions.length} conditions changed nothing in ${texts.length} texts.`);
rmSync(COPY, { recursive: true, force: true });
