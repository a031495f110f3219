/** What is used here of Eleventy's programmatic interface, which comes without types. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: false;
        quietMode: boolean;
        dryRun: boolean;
        config: (config: import('./plugin.js').EleventyConfig) => void;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<unknown[]>;
  }
}
