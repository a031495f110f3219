/**
 * What other programs make of a site, beside its pages: the search index and the images for social networks. Both take
 * about as long as the pages, and neither needs them.
 */
import { buildSearchIndex } from '../output/build-search-index.js';
import { readImagesFrom, renderSocialImages } from '../output/social-images/render-social-images.js';
import type { FileDiagnostic, Site } from '../types.js';
import { indexSite } from '../website/site-index.js';
import type { SiteFile } from '../website/files/site-file.js';
import { buildSearchRecords } from '../website/search/build-search-records.js';
import { buildSocialCards } from '../website/social-cards.js';
import { releaseMemory } from './spare-memory.js';

export interface ExtraFiles {
  readonly files: readonly SiteFile[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** `imagesFrom` is the folder of the last build, whose images are used again; null for a site without images. */
export async function buildExtraFiles(site: Site, imagesFrom: string | null): Promise<ExtraFiles> {
  releaseMemory(site.stories.length);
  const [search, images] = await Promise.all([
    buildSearchIndex(buildSearchRecords(site), site.publication),
    imagesFrom === null ? [] : buildImages(site, imagesFrom),
  ]);
  return { files: [...search.files, ...images], diagnostics: search.diagnostics };
}

function buildImages(site: Site, imagesFrom: string): Promise<SiteFile[]> {
  return renderSocialImages(buildSocialCards(site, indexSite(site)), readImagesFrom(imagesFrom));
}
