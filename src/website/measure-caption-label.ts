/**
 * What a scraped caption has before its words: whose picture it is, and that a player did not run. A caption that holds
 * quoted words stays in the text (`article/boilerplate.ts`), with all of this; a page shows its words alone.
 *
 *     Media playback is unsupported on your device Media caption Ada Lund: “We were never asked”
 *     →  the length of all before `Ada`
 *     Image caption writers “agree”    →  0: the words of a caption begin large
 */
const LABEL =
  /^(?:Media playback is (?:not supported|unsupported) on (?:this|your) device(?:\s+Media caption\b)?|(?:Image copyright [^.“”"]{1,60}? )?(?:Image|Media) caption\b)[\s:]*(?=[^\s\p{Ll}])/u;
const LONGEST = 160;

/** Characters of a paragraph before its own words begin; 0 where it has no such label. */
export const measureCaptionLabel = (paragraph: string) =>
  LABEL.exec(paragraph.slice(0, LONGEST))?.[0].length ?? 0;
