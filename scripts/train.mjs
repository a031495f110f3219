// Fits all learned models: `npm run train`. Each step runs the program as the steps before have taught it (which passages
// are speech, whom pronouns mean, who is the source, how sure that is), so the order counts, and it is compiled anew for
// each. Needs the gold of ../shared/quotations.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (path) => execFileSync(process.execPath, [join(root, path)], { stdio: 'inherit' });

/** What each writes, below `src/story/`. */
const STEPS = [
  'evaluation/train-speech.mjs', // quotations/speech/weights.json
  'evaluation/train-antecedents.mjs', // speakers/coreference/antecedents: weights.json, namesake-weights.json
  'evaluation/train-ranker.mjs', // quotations/rank/weights.json
  'evaluation/train-confidence.mjs', // quotations/confidence/weights.json
];

for (const step of STEPS) {
  run('scripts/compile.mjs');
  run(step);
}
run('scripts/compile.mjs');
