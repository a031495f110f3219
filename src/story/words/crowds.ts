import { wordSet } from '../../article/word-set.js';

/** Many, by a word for one: "the cheering crowd" is no "he". */
export const CROWDS = wordSet('audience crowd family gathering group jury mob public rally staff');
