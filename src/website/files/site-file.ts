/** A file that is not a page of HTML: feeds, sitemap, images (as bytes). */
export interface SiteFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A file of text that grows with all stories: its pieces are made one by one, each time they are asked for. */
export interface LongFile {
  readonly file: string;
  readonly content: { readonly pieces: () => Iterable<string> };
}

export type FileContent = (SiteFile | LongFile)['content'];
