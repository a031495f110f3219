/** Fields that several editorial files share. Each message completes "expected …, found …". */
import { z } from 'zod';

/** One line of text, trimmed; numbers and the like are taken as they were written (`title: 1984`). */
export const line = z
  .union([z.string(), z.number(), z.boolean()], { error: 'one line of text' })
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1, { error: 'one line of text' }));

/** A list of lines; a single line stands for a list of one. */
export const lines = z
  .union([line.transform((value) => [value]), z.array(line, { error: 'a list of lines' })], {
    error: 'a list of lines',
  })
  .default([]);

export const flag = z.boolean({ error: 'true or false' }).default(false);

/** An absolute http(s) address. */
export const address = z.string({ error: 'an absolute address (https://example.org)' }).refine(isWebAddress, {
  error: 'an absolute address (https://example.org)',
});

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
