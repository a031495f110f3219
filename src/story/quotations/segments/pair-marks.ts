/**
 * Pairs the marks of one paragraph at the least cost, so that one stray, missing or ruined mark does not turn all that
 * follow it around. A path through the marks is a series of depths: 0 outside, 1 in a quotation, 2 in one inside it.
 *
 *   The 5" pipe, "he said, "no" twice," broke.   →   one pair, "he said, "no" twice,"
 */
import type { QuotationMark } from './marks.js';
import type { MarkStyle } from './quotation-glyphs.js';

/** A quoted passage of one block. `end` is null where nothing in the block closes it. */
export interface MarkPair {
  readonly open: QuotationMark;
  readonly close: QuotationMark | null;
  /** Where a missing closing mark must have stood at the latest: the start of the next quotation; else null. */
  readonly before: number | null;
}

type Action = 'ignore' | 'open' | 'close' | 'reopen' | 'nest' | 'close-inner' | 'close-both';

/** Null where no quotation is open. */
type Style = MarkStyle | null;

/** The cheapest way found so far to be at one depth behind one mark. */
interface Path {
  readonly cost: number;
  readonly depth: 0 | 1 | 2;
  readonly outer: Style;
  readonly inner: Style;
  readonly action: Action;
  readonly mark: QuotationMark | null;
  readonly previous: Path | null;
}

const START: Path = {
  cost: 0,
  depth: 0,
  outer: null,
  inner: null,
  action: 'ignore',
  mark: null,
  previous: null,
};
const REOPEN_COST = 2.8;
/** Where a paragraph begins, or may have begun before paragraphs were run together. */
const REOPEN_ANEW_COST = 0.8;
/** A quotation inside one of the same style. */
const NEST_ALIKE_COST = 1.2;
/** One mark that ends the inner and the outer quotation: an inner one left open. */
const CLOSE_BOTH_COST = 1.5;
const CLOSE_BOTH_ALIKE_COST = 3.5;

/**
 * The outermost pairs of one block, in order.
 * @param unclosedCost what it costs to leave the last quotation open: less where the next block continues it
 * @param opensAnew whether a quotation that is open may go on there with another mark: where a line or a sentence begins
 */
export function pairMarks(
  marks: readonly QuotationMark[],
  unclosedCost: number,
  opensAnew: (mark: QuotationMark) => boolean,
): MarkPair[] {
  let paths: Path[] = [START];
  for (const mark of marks) {
    const best: (Path | undefined)[] = [undefined, undefined, undefined];
    const reopen = opensAnew(mark) ? REOPEN_ANEW_COST : REOPEN_COST;
    for (const path of paths) extend(path, mark, reopen, best);
    paths = best.filter((path) => path !== undefined);
  }
  const last = paths.reduce((a, b) => (endCost(b, unclosedCost) < endCost(a, unclosedCost) ? b : a));
  return pairsOf(last);
}

function endCost(path: Path, unclosedCost: number): number {
  return path.cost + [0, unclosedCost, unclosedCost + 1.5][path.depth]!;
}

/** Everything that `mark` can mean after `path`; keeps the cheapest for each depth. */
function extend(path: Path, mark: QuotationMark, reopen: number, best: (Path | undefined)[]): void {
  const { outer, inner } = path;
  const { style } = mark;
  const keep = (action: Action, depth: Path['depth'], step: number, outer: Style, inner: Style) => {
    const cost = path.cost + step;
    if (cost < (best[depth]?.cost ?? Infinity))
      best[depth] = { cost, depth, outer, inner, action, mark, previous: path };
  };
  keep('ignore', path.depth, mark.ignore, outer, inner);
  if (path.depth === 0) keep('open', 1, mark.open, style, null);
  else if (path.depth === 1) {
    keep('close', 0, mark.close + mismatch(outer!, mark), null, null);
    keep('reopen', 1, mark.open + reopen, style, null);
    keep('nest', 2, mark.open + (outer === style ? NEST_ALIKE_COST : 0), outer, style);
  } else {
    keep('close-inner', 1, mark.close + mismatch(inner!, mark), outer, null);
    const both = inner === outer ? CLOSE_BOTH_ALIKE_COST : CLOSE_BOTH_COST;
    keep('close-both', 0, mark.close + mismatch(outer!, mark) + both, null, null);
  }
}

/** What it costs that a quotation opened in one style is closed by `mark`. */
function mismatch(style: MarkStyle, mark: QuotationMark): number {
  if (style === mark.style) return 0;
  return style === 'single' || mark.style === 'single' ? 3 : 0.7;
}

function pairsOf(last: Path): MarkPair[] {
  const steps: Path[] = [];
  for (let path: Path | null = last; path !== null; path = path.previous) steps.push(path);
  const pairs: MarkPair[] = [];
  let open: QuotationMark | null = null;
  for (const { action, mark } of steps.reverse()) {
    if (action === 'open') open = mark;
    else if (action === 'close' || action === 'close-both') {
      pairs.push({ open: open!, close: mark, before: null });
      open = null;
    } else if (action === 'reopen') {
      pairs.push({ open: open!, close: null, before: mark!.start });
      open = mark;
    }
  }
  if (open !== null) pairs.push({ open, close: null, before: null });
  return pairs;
}
