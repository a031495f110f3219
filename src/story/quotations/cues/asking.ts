import { wordSet } from '../../../article/word-set.js';

/** Verbs whose subject wants an answer, and so is hardly the one who says what follows. */
export const ASKING = wordSet('ask asked asking asks inquired pressed questioned wondered');
/** Verbs of whoever answers another. */
export const REPLIES = wordSet('answered answers countered replied replies responded responds retorted');
