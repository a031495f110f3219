/**
 * Article → the topics that a reader would recognise: "Syria", "Russia", "NATO", "Chemical weapons".
 * Known places and organisations come from a list, the source's tags are taken as they are, other names and phrases
 * must recur. People are speakers, not topics. Editors' rules add, rename and hide.
 */
import type { Article, TopicRef, TopicRule } from '../../types.js';
import { slug } from '../slug.js';
import { findPhrases, type Phrase } from './find-phrases.js';
import { matchName, topicNames, type TopicNames } from './known-topics.js';
import { isTopicName } from './topic-name.js';
import { scanWords, type Word } from './scan-words.js';

const MOST = 8;
const LEAST_SCORE = 0.12;

/** At most eight, the weightiest first; none for an article without text. */
export function assignTopics(article: Article, rules: readonly TopicRule[]): TopicRef[] {
  const names = topicNames(rules);
  const words = scanWords(article.text);
  const headline = scanWords(article.headline);
  const weights = new Map<string, number>();
  for (const tag of article.tags) weights.set(labelOfTag(tag, names), 1);
  addKnown(weights, words, headline, names);
  if (article.language === 'en') addPhrases(weights, findPhrases(words, headline), words);
  const hidden = new Set(rules.filter((rule) => rule.hide).map((rule) => rule.label));
  return rank(weights, hidden);
}

function labelOfTag(tag: string, names: TopicNames): string {
  const words = scanWords(tag);
  const known = words.length > 0 ? matchName(names, words, 0) : null;
  return known?.weight === 1 && known.words.length === words.length ? known.label : sentenceCase(tag.trim());
}

/** Weight grows with the number of mentions, with an early one, and with one in the headline. */
function addKnown(
  weights: Map<string, number>,
  words: readonly Word[],
  headline: readonly Word[],
  names: TopicNames,
): void {
  const sums = new Map<string, number>();
  eachKnown(headline, names, (label, weight) => sums.set(label, (sums.get(label) ?? 0) + 2.5 * weight));
  eachKnown(words, names, (label, weight, at) => {
    sums.set(label, (sums.get(label) ?? 0) + weight * (at < 60 ? 1.5 : 1));
  });
  for (const [label, sum] of sums) {
    if (sum >= 1.5) raise(weights, label, sum / (sum + 3));
  }
}

function eachKnown(
  words: readonly Word[],
  names: TopicNames,
  found: (label: string, weight: number, at: number) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const name = matchName(names, words, at);
    if (!name) continue;
    found(name.label, name.weight, at);
    at += name.words.length - 1;
  }
}

function addPhrases(weights: Map<string, number>, phrases: readonly Phrase[], words: readonly Word[]): void {
  const best = phrases
    .filter((phrase) => (phrase.name ? isTopicName(phrase, words) : phrase.count >= 2))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, MOST);
  const top = best[0]?.weight ?? 1;
  for (const phrase of best) {
    raise(
      weights,
      sentenceCase(phrase.label),
      0.55 * (phrase.weight / top) * (phrase.count / (phrase.count + 1)),
    );
  }
}

function raise(weights: Map<string, number>, label: string, weight: number): void {
  weights.set(label, Math.max(weights.get(label) ?? 0, weight));
}

function rank(weights: ReadonlyMap<string, number>, hidden: ReadonlySet<string>): TopicRef[] {
  const topics = new Map<string, TopicRef>();
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [label, weight] of ranked) {
    const id = slug(label);
    if (weight < LEAST_SCORE || hidden.has(label) || topics.has(id)) continue;
    topics.set(id, { id, label, score: Math.round(weight * 100) / 100 });
    if (topics.size === MOST) break;
  }
  return [...topics.values()];
}

function sentenceCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
