/**
 * Every name of every speaker, for the jump from a name to its page: `/search/names.json`, one speaker a line:
 * `["sergey-lavrov","Sergey Lavrov","Lavrov","Mr Lavrov"]`.
 */
import type { Site } from '../../types.js';
import type { SiteFile } from '../files/site-file.js';

/** By `sortName`, as the site has them: id, name, then other names. */
export function buildSpeakerNames({ speakers }: Site): SiteFile {
  const lines = speakers.map(({ id, name, aliases }) =>
    JSON.stringify([id, ...new Set([name, ...aliases.map((alias) => alias.name)])]),
  );
  return { file: 'search/names.json', content: `[\n${lines.join(',\n')}\n]\n` };
}
