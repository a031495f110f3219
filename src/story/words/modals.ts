import { wordSet } from '../../article/word-set.js';

/** They tell of what nobody has done yet: "would call it". */
export const MODALS = wordSet('would will should could can may might must shall');
