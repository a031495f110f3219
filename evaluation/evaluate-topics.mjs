// Scores topics against gold keyphrases (shared/topics, research use only), and measures their speed. Run after
// `npm run compile`:   node evaluation/evaluate-topics.mjs [--labels N]
// The gold asks for keyphrases of every kind; topics are what readers would look for, so they name places and
// organisations first, and the two agree only in part. `--labels N` prints the topics of N articles to be read.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assignTopics } from '../dist/story/topics/assign-topics.js';
import { cutTokens } from '../dist/story/words/cut-tokens.js';

const shared = fileURLToPath(new URL('../../shared/topics/', import.meta.url));
if (!existsSync(shared)) {
  console.error('The gold is not here (../shared/topics), so nothing is scored.');
  process.exit(process.env.CI ? 1 : 0);
}
const { score } = await import(`${shared}score-keyphrases.mjs`);
const gold = JSON.parse(readFileSync(`${shared}duc2001-dev.json`, 'utf8'));

function topicsOf({ title, text }) {
  const cut = cutTokens(text, [{ type: 'paragraph', start: 0, end: text.length }]);
  return assignTopics({ headline: title, text, language: 'en', tags: [] }, [], cut);
}

const system = gold.docs.map((doc) => ({ id: doc.id, topics: topicsOf(doc) }));
for (const [name, value] of Object.entries(score(gold, system))) {
  console.log(`${name.padEnd(6)} ${(100 * value).toFixed(1)}`);
}

const rounds = 10;
const before = process.cpuUsage();
for (let i = 0; i < rounds; i++) gold.docs.forEach(topicsOf);
const { user, system: kernel } = process.cpuUsage(before);
const bytes = rounds * gold.docs.reduce((sum, doc) => sum + Buffer.byteLength(doc.text), 0);
console.log(`speed  ${(bytes / (user + kernel)).toFixed(1)} MB a second of CPU`);

const labels = process.argv.indexOf('--labels');
if (labels > 0) {
  gold.docs.slice(0, Number(process.argv[labels + 1] ?? 20)).forEach((doc, i) => {
    console.log(`\n${doc.title}\n  ${system[i].topics.map((topic) => topic.label).join(' · ')}`);
  });
}
