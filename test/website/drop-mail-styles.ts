/** Mails alone have styles on their elements, for mail programs read no others; all other checks are for them too. */
export function dropMailStyles(file: string, html: string): string {
  return file.startsWith('email/') ? html.replace(/ style="[^"]*"/g, '') : html;
}
