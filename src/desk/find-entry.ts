/**
 * Which entry of `corrections.yaml` holds for a quotation: the last that is bound to its words, whoever wrote it and
 * however it names them and the story.
 */
import { correctionsSchema, toCorrection } from '../editorial/corrections.js';
import { parseYaml } from '../editorial/parse-yaml.js';
import { placeCorrection } from '../story/corrections/place-correction.js';
import type { Correction, Site } from '../types.js';
import { indexNames } from '../website/index-names.js';

/** The entry's index; null where there is none, or the file has errors. `fits` says which changes are looked for. */
export function findEntry(
  text: string,
  site: Site,
  storyId: string,
  quotationId: string,
  fits: (change: Correction['change']) => boolean,
): number | null {
  const findNamed = indexNames(site.stories, site.redirects);
  const at = findNamed(storyId);
  const story = at === undefined ? undefined : site.stories[at];
  const { value } = parseYaml(text, correctionsSchema, []);
  if (!story || !value) return null;
  const holds = ({ story: name, quote, change }: Correction): boolean => {
    if (quote === null || !fits(change) || findNamed(name) !== at) return false;
    const place = placeCorrection(story, [], quote, change.type);
    return typeof place !== 'string' && place.quotation.id === quotationId;
  };
  const found = value.map((entry, i) => toCorrection(entry, i)).findLastIndex(holds);
  return found < 0 ? null : found;
}
