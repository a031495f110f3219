/**
 * Brings each correction of `corrections.yaml` to its story. The story's id tells which; where there is none such (the
 * file was renamed) the quoted words do, or the headline. What finds no place is a warning: the article may be gone, and
 * what was settled about it must not be said of another.
 */
import { diagnostic } from '../diagnostics.js';
import { applyCorrections, type Doubt } from '../story/corrections/apply-corrections.js';
import { findQuote } from '../story/corrections/find-quote.js';
import { slug } from '../story/slug.js';
import type { Correction, FileDiagnostic, Redirect, Story } from '../types.js';
import { indexNames } from './index-names.js';
import { unpackStory } from './packed-story.js';
import { push } from '../story/push.js';

const FILE = '_editorial/corrections.yaml';
/** The part of an id's words that the id of a story with a changed headline must share. */
const ALIKE = 0.6;
/** Words shorter than this are said in many a story. */
const SHORT = 25;

/** The stories in the given order. `redirects` lead from the names that files had to those that they have. */
export function correctStories(
  stories: readonly Story[],
  corrections: readonly Correction[],
  redirects: readonly Redirect[] = [],
): { stories: readonly Story[]; diagnostics: FileDiagnostic[] } {
  if (corrections.length === 0) return { stories, diagnostics: [] };
  const diagnostics: FileDiagnostic[] = [];
  const byStory = new Map<number, Correction[]>();
  const findNamed = indexNames(stories, redirects);
  for (const correction of corrections) {
    const at = findNamed(correction.story) ?? findElsewhere(stories, correction);
    if (at === null) diagnostics.push(warn(correction, 'correction-story'));
    else push(byStory, at, correction);
  }
  const corrected = [...stories];
  for (const [at, list] of byStory) {
    const result = applyCorrections(unpackStory(stories[at]!), list);
    corrected[at] = result.story;
    diagnostics.push(...result.doubts.map(tellDoubt));
  }
  return { stories: corrected, diagnostics };
}

const RULES = {
  missing: 'correction-unmatched',
  ambiguous: 'correction-ambiguous',
  edited: 'correction-edited',
  overruled: 'correction-overruled',
} as const satisfies Record<Doubt['why'], string>;

const tellDoubt = ({ correction, why, words }: Doubt) => warn(correction, RULES[why], words);

type Rule = 'correction-story' | (typeof RULES)[Doubt['why']];

/** @param words what the message tells, where it is not what the correction names */
function warn(correction: Correction, rule: Rule, words?: string): FileDiagnostic {
  const { quote, story, line, change } = correction;
  const named = rule === 'correction-story' ? story : (quote?.exact ?? describe(change));
  return { source: FILE, ...diagnostic(rule, words ?? named, { line }) };
}

function describe(change: Correction['change']): string {
  return change.type === 'remove-topic' ? change.topic : change.type;
}

/** The one story that has the words, or whose id or headline is most alike; null where none or several do. */
function findElsewhere(stories: readonly Story[], correction: Correction): number | null {
  const { quote } = correction;
  let candidates = stories.map((story, i) => ({ story, i, alike: likenessTo(correction, story) }));
  if (quote) {
    const rare = longestWord(quote.exact);
    candidates = candidates.filter(
      ({ story }) => story.text.includes(rare) && typeof findQuote(story.text, quote, []) !== 'string',
    );
    if (candidates.length === 1 && quote.exact.length >= SHORT) return candidates[0]!.i;
  }
  // Without words to look for, nothing less than the headline or the name of the file will do.
  const least = quote ? ALIKE : 1;
  const alike = candidates.filter((candidate) => candidate.alike >= least).sort((a, b) => b.alike - a.alike);
  const [best, second] = alike;
  return best && best.alike > (second?.alike ?? 0) ? best.i : null;
}

function longestWord(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [''];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** Files are mostly named after their headlines, so that a former name is still like the headline. */
function likenessTo({ story: id, title }: Correction, { id: now, date, headline }: Story): number {
  const words = slug(headline);
  const dated = `${date?.slice(0, 10) ?? ''}-${words}`;
  const titled = title === undefined ? 0 : likeness(slug(title), words);
  return Math.max(titled, likeness(id, now), likeness(id, words), likeness(id, dated));
}

/** The part of the words of both ids that they share. */
function likeness(a: string, b: string): number {
  const [x, y] = [new Set(a.split('-')), new Set(b.split('-'))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return (2 * shared) / (x.size + y.size);
}
