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
  'cast',
  'characterised',
  'characterized',
  'portrayed',
  'termed',
  'terms',
]);

/** More of their forms, which the rules know too. */
export const BRANDING: ReadonlySet<string> = new Set(
  'brand branding brands call deem describe dub dubbing dubs label labeling labelling labels'.split(' '),
);

/** Verbs of those who judge what they are about. */
export const FINDING: ReadonlySet<string> = new Set(
  'consider considered considering considers find finding finds found thinks thought'.split(' '),
);
