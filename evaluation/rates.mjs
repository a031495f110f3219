/** Precision, recall and F1 of counts: of so many shown so many are right, of so many in the gold so many are found. */
export function rates({ right, shown, found = right, gold }) {
  const precision = shown === 0 ? 0 : right / shown;
  const recall = gold === 0 ? 0 : found / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** A line of them, in points of 100. */
export function formatRates(name, { precision, recall, f1 }) {
  const percent = (x) => (100 * x).toFixed(1).padStart(5);
  return `${name.padEnd(41)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}
