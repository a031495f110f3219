/** Text for HTML, fit for element content and for attributes in double quotes. */
import { ENTITIES } from './files/escape-xml.js';
import { removeUnprintable } from './pages/display-text.js';

/** `a < b` → `a &lt; b`; control characters and marks that turn the direction of the text are taken out. */
export function escapeHtml(text: string): string {
  return removeUnprintable(text).replace(/[&<>"]/g, (character) => ENTITIES.get(character)!);
}
