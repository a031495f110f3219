import { wordSet } from '../../../article/word-set.js';

/** Verbs that give what they are about a name. */
export const NAMING = wordSet(
  'called calls calling described describes describing labeled labelled deemed deems dubbed referred branded cast characterised characterized portrayed termed terms',
);

/** More of their forms, which the rules know too. */
export const BRANDING = wordSet(
  'brand branding brands call deem describe dub dubbing dubs label labeling labelling labels',
);

/** Verbs of those who judge what they are about. */
export const FINDING = wordSet(
  'consider considered considering considers find finding finds found thinks thought',
);
