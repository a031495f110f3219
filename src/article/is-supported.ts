/**
 * Whether the rules and learned models know the language (BCP 47). What is undetermined is read as English.
 *
 *     en, en-GB, und  →  true      enm, de  →  false
 */
export function isSupported(language: string): boolean {
  return /^(?:en|und)(?:-|$)/iu.test(language);
}
