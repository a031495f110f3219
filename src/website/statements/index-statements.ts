/** Looks up whether a quotation's words stand in other stories, too. */
import type { Site, Statement } from '../../types.js';

/** By story, then by quotation: quotations' ids are unique within a story only. */
export type StatementIndex = ReadonlyMap<string, ReadonlyMap<string, Statement>>;

export function indexStatements({ statements }: Site): StatementIndex {
  const index = new Map<string, Map<string, Statement>>();
  for (const statement of statements) {
    for (const { story, quotation } of statement.versions) {
      const ofStory = index.get(story) ?? new Map<string, Statement>();
      index.set(story, ofStory.set(quotation, statement));
    }
  }
  return index;
}
