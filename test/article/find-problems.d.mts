import type { Article, Span } from '../../src/types.js';

export function findProblems(article: Article, sentences: readonly Span[]): string[];
