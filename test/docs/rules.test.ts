/** The tables of docs/attribution.md name the rules of attribution as they are, in the order in which they are asked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REVISIONS, RULES } from '../../src/story/quotations/decisions/rules.js';

const text = readFileSync(new URL('../../docs/attribution.md', import.meta.url), 'utf8');

/** The first column of the table whose header begins with this word. */
function readIds(header: string): string[] {
  const rows = text
    .slice(text.indexOf(`| ${header} |`))
    .split('\n\n')[0]!
    .split('\n');
  return rows.slice(2).map((row) => /^\| `([a-z-]+)` \|/.exec(row)?.[1] ?? row);
}

const idsOf = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id);

describe('docs/attribution.md', () => {
  it('lists the rules', () => {
    expect(readIds('rule')).toEqual(idsOf(RULES));
  });

  it('lists what looks over the choice of the ranker', () => {
    expect(readIds('revision')).toEqual(idsOf(REVISIONS));
  });
});
