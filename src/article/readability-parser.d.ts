/** The document that Readability brings along for places without a browser; it has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(html: string): object;
  }
}
