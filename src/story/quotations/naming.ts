/** Verbs that give what they are about a name. */
export const NAMING: ReadonlySet<string> = new Set([
  'called',
  'calls',
  'calling',
  'described',
  'describes',
  'describing',
  'labeled',
  'labelled',
  'deemed',
  'deems',
  'dubbed',
  'referred',
  'branded',
  'termed',
  'terms',
]);
