import { wordSet } from '../../article/word-set.js';

/** Nouns that say whose relative somebody is. */
export const KIN = wordSet(
  'aunt boyfriend brother cousin dad daughter ex-husband ex-wife father fiance fiancee fiancé fiancée girlfriend gran grandad grandfather grandma grandmother grandson husband mom mother mum nan nephew niece partner sister son stepfather stepmother uncle widow widower wife',
);
