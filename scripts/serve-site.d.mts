export interface ServedSite {
  /** `http://127.0.0.1:41234`, without the base path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export function serveSite(folder: string, basePath?: string): Promise<ServedSite>;
