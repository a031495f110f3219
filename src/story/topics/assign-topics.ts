/**
 * Article → the topics that a reader would recognise: "Syria", "Russia", "NATO", "Chemical weapons".
 * Known places and organisations come from a list, the source's tags are taken as they are, other names and phrases
 * must recur. People are speakers, not topics. Editors' rules add, rename and hide.
 */
import { measureDateline } from '../../article/dateline.js';
import { isSupported } from '../../article/is-supported.js';
import type { Article, TopicRef, TopicRule } from '../../types.js';
import type { Cut } from '../words/cut-tokens.js';
import { slug } from '../slug.js';
import { findPhrases, type Phrase, spellPhrase } from './find-phrases.js';
import { labelOf, matchName, topicNames } from './known-topics.js';
import { isTopicName } from './is-topic-name.js';
import type { TopicNames } from './topic-word.js';
import { scanWords, type Words, topicWords } from './scan-words.js';

const MOST = 8;
const LEAST_SCORE = 0.12;
/** The most that a phrase scores; a known topic can score more. */
const PHRASE = 0.75;
/** What is left of it where the phrase stands only once, with a last word that comes back, and with one that does not. */
const ONCE = 0.65;
const ALONE = 0.35;
/** Mentions, counted by strength, after which a known topic scores a half. */
const HALF = 5;
/** One in the headline counts as so many, and so does one among the first words. */
const IN_HEADLINE = 2.5;
const EARLY = 1.5;
const FIRST_WORDS = 60;
/** An early mention of the topic itself is enough, one of its people is not. */
const LEAST_MENTIONS = EARLY;

/** At most eight, the weightiest first; none for an article without text. `cut`: the article's tokens. */
export function assignTopics(
  article: Pick<Article, 'headline' | 'text' | 'tags' | 'language'>,
  rules: readonly TopicRule[],
  cut: Cut,
): TopicRef[] {
  const names = topicNames(rules);
  // Where a dispatch was written is not what it is about.
  const words = topicWords(cut, measureDateline(article.text));
  const headline = scanWords(article.headline);
  const weights = new Map<string, number>();
  for (const tag of article.tags) weights.set(labelOfTag(tag, names), 1);
  const known = addKnown(weights, words, headline, names);
  if (isSupported(article.language)) addPhrases(weights, words, findPhrases(words, headline, known));
  const hidden = new Set(rules.filter((rule) => rule.hide).map((rule) => rule.label));
  return chooseTopics(weights, hidden);
}

function labelOfTag(tag: string, names: TopicNames): string {
  return labelOf(names, scanWords(tag)) ?? sentenceCase(tag.trim());
}

/** Weight grows with the number of mentions, with an early one, and with one in the headline. */
function addKnown(
  weights: Map<string, number>,
  words: Words,
  headline: Words,
  names: TopicNames,
): Uint8Array {
  const known = new Uint8Array(words.forms.length);
  const sums = new Map<string, number>();
  const add = (label: string, weight: number) => sums.set(label, (sums.get(label) ?? 0) + weight);
  for (let at = 0; at < headline.forms.length; at++) {
    const name = matchName(names, headline, at);
    if (name === null) continue;
    add(name.label, name.weight * IN_HEADLINE);
    at += name.words.length - 1;
  }
  for (let at = 0; at < words.forms.length; at++) {
    const name = matchName(names, words, at);
    if (name === null) continue;
    known.fill(1, at, at + name.words.length);
    add(name.label, name.weight * (at < FIRST_WORDS ? EARLY : 1));
    at += name.words.length - 1;
  }
  for (const [label, sum] of sums) {
    if (sum >= LEAST_MENTIONS) raise(weights, label, sum / (sum + HALF));
  }
  return known;
}

/** The heaviest phrases; one whose words an already chosen one has, or has all of, says nothing new. */
function addPhrases(weights: Map<string, number>, words: Words, phrases: readonly Phrase[]): void {
  const ranked: Ranked[] = [];
  for (const phrase of phrases)
    if (!phrase.name || isTopicName(words, phrase))
      ranked.push({ phrase, rank: phrase.weight * certainty(phrase) });
  ranked.sort((a, b) => b.rank - a.rank || a.phrase.first - b.phrase.first);
  const top = ranked[0]?.phrase.weight ?? 1;
  const chosen: Phrase[] = [];
  for (const { phrase } of ranked) {
    if (chosen.length === MOST) return;
    if (chosen.some((other) => covers(other, phrase))) continue;
    chosen.push(phrase);
    const weight = PHRASE * Math.sqrt(phrase.weight / top) * certainty(phrase);
    raise(weights, sentenceCase(spellPhrase(words, phrase)), weight);
  }
}

interface Ranked {
  readonly phrase: Phrase;
  readonly rank: number;
}

/** A phrase that stands only once is seldom what the story is about. */
function certainty({ count, heads }: Phrase): number {
  if (count === 1) return heads > 1 ? ONCE : ALONE;
  return (count + 2) / (count + 3);
}

/** Whether the chosen phrase makes another needless: a part of it that is no commoner, or a rarer elaboration. */
function covers(chosen: Phrase, other: Phrase): boolean {
  if (contains(chosen, other)) return chosen.count >= other.count;
  return contains(other, chosen) && other.count === 1;
}

function contains(longer: Phrase, shorter: Phrase): boolean {
  return shorter.keys.every((key) => longer.keys.includes(key));
}

function raise(weights: Map<string, number>, label: string, weight: number): void {
  weights.set(label, Math.max(weights.get(label) ?? 0, weight));
}

function chooseTopics(weights: ReadonlyMap<string, number>, hidden: ReadonlySet<string>): TopicRef[] {
  const topics = new Map<string, TopicRef>();
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [label, weight] of ranked) {
    if (weight < LEAST_SCORE) break;
    const id = slug(label);
    if (hidden.has(label) || topics.has(id)) continue;
    topics.set(id, { id, label, score: Math.round(weight * 100) / 100 });
    if (topics.size === MOST) break;
  }
  return [...topics.values()];
}

/** But "iPhone" is written so. */
function sentenceCase(label: string): string {
  return /^\p{Ll}\p{Lu}/u.test(label) ? label : label.charAt(0).toUpperCase() + label.slice(1);
}
