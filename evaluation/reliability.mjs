/** How honest confidences are: a table of what was promised and what came true, and the expected calibration error. */

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.975, 1.0001];
const RESAMPLES = 500;

/** Rows for each bin that is not empty: how many, mean confidence, share that is right. */
export function binRows(rows) {
  return BINS.slice(1).flatMap((to, i) => {
    const inside = rows.filter((row) => row.confidence >= BINS[i] && row.confidence < to);
    if (inside.length === 0) return [];
    const mean = (value) => inside.reduce((sum, row) => sum + value(row), 0) / inside.length;
    return [
      {
        from: BINS[i],
        to: Math.min(1, to),
        count: inside.length,
        promised: mean((row) => row.confidence),
        right: mean((row) => (row.right ? 1 : 0)),
      },
    ];
  });
}

/** Mean distance between promise and truth, over the bins, by their weight. */
export function calibrationError(rows) {
  return binRows(rows).reduce(
    (sum, bin) => sum + (bin.count / rows.length) * Math.abs(bin.promised - bin.right),
    0,
  );
}

/** The middle 95 of 100 values of a measure over articles drawn with replacement; always the same draws. */
export function bootstrap(rows, measure) {
  const articles = new Map();
  for (const row of rows) articles.set(row.article, [...(articles.get(row.article) ?? []), row]);
  const groups = [...articles.values()];
  let state = 12345;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * groups.length);
  };
  const values = Array.from({ length: RESAMPLES }, () => measure(groups.flatMap(() => groups[draw()]))).sort(
    (a, b) => a - b,
  );
  return [values[Math.floor(RESAMPLES * 0.025)], values[Math.floor(RESAMPLES * 0.975)]];
}
