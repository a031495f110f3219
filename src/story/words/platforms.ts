import { wordSet } from '../../article/word-set.js';

/** Where people write what is theirs. */
export const PLATFORMS = wordSet(
  'twitter facebook instagram youtube linkedin reddit tiktok snapchat telegram whatsapp tumblr weibo periscope',
);
