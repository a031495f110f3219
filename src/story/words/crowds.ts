/** Many, by a word for one: "the cheering crowd" is no "he". */
export const CROWDS: ReadonlySet<string> = new Set([
  'audience',
  'crowd',
  'family',
  'gathering',
  'group',
  'jury',
  'mob',
  'public',
  'rally',
  'staff',
]);
