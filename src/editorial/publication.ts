/**
 * `_editorial/publication.yaml`: what the site is called, where it lives, how it looks.
 *
 *     title: The Harbour Digest
 *     url: https://example.org/digest/     # the base path is taken from it, unless base-path says otherwise
 *     language: en
 *     time-zone: Europe/Oslo
 *     publish: excerpt
 */
import { z } from 'zod';
import type { Publication } from '../types.js';
import { address, line } from './fields.js';

/** What holds where the file, or a key of it, is missing. */
export const DEFAULT_PUBLICATION: Publication = {
  title: 'News digest',
  description: 'The news, and who said what.',
  url: null,
  basePath: '/',
  language: 'en',
  timeZone: 'UTC',
  about: null,
  publish: 'full',
  accent: null,
  socialImages: true,
};

/** Names of fonts and nothing else, for they are printed into a style sheet. */
const families = z
  .string({ error: 'names of fonts such as Charter, Georgia, serif' })
  .regex(/^[\w ,"'-]{1,200}$/, { error: 'names of fonts such as Charter, Georgia, serif' });

const CONTACT = 'an e-mail or web address';

export const BASE_PATH = /^[\w.~/-]*$/;

export const publicationSchema = z
  .strictObject(
    {
      title: line.default(DEFAULT_PUBLICATION.title),
      description: line.default(DEFAULT_PUBLICATION.description),
      url: address.nullish(),
      'base-path': z
        .string({ error: 'a path such as /digest/' })
        .regex(BASE_PATH, { error: 'a path such as /digest/' })
        .optional(),
      language: z
        .string({ error: 'a language code such as en or en-GB' })
        .refine(isLanguage, { error: 'a language code such as en or en-GB' })
        .default(DEFAULT_PUBLICATION.language),
      'time-zone': z
        .string({ error: 'a time zone such as Europe/Oslo' })
        .refine(isTimeZone, { error: 'a time zone such as Europe/Oslo' })
        .default(DEFAULT_PUBLICATION.timeZone),
      about: z.string({ error: 'text in Markdown' }).nullish(),
      publish: z.enum(['full', 'excerpt'], { error: '"full" or "excerpt"' }).default('full'),
      accent: z
        .string({ error: 'a colour such as "#8a1c2b", in quotation marks' })
        .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as "#8a1c2b", in quotation marks' })
        .nullish(),
      fonts: z.strictObject({ text: families.optional(), labels: families.optional() }).optional(),
      measure: z
        .string({ error: 'a length such as 36rem' })
        .regex(/^\d{1,3}(?:\.\d{1,2})?(?:rem|em|ch)$/, { error: 'a length such as 36rem' })
        .optional(),
      contact: z
        .string({ error: CONTACT })
        .transform(toLink)
        .pipe(z.string({ error: CONTACT }))
        .optional(),
      licence: address.optional(),
      'social-images': z.boolean({ error: 'true or false' }).default(DEFAULT_PUBLICATION.socialImages),
    },
    { error: 'keys with values (title: …)' },
  )
  .transform(toPublication);

interface Written {
  title: string;
  description: string;
  url?: string | null | undefined;
  'base-path'?: string | undefined;
  language: string;
  'time-zone': string;
  about?: string | null | undefined;
  publish: Publication['publish'];
  accent?: string | null | undefined;
  fonts?: Publication['fonts'] | undefined;
  measure?: string | undefined;
  contact?: string | undefined;
  licence?: string | undefined;
  'social-images': boolean;
}

function toPublication(written: Written): Publication {
  const url = written.url ? new URL(written.url) : null;
  return {
    title: written.title,
    description: written.description,
    url: url?.origin ?? null,
    basePath: formatBasePath(written['base-path'] ?? url?.pathname ?? '/'),
    language: written.language,
    timeZone: written['time-zone'],
    about: written.about ?? null,
    publish: written.publish,
    accent: written.accent?.toLowerCase() ?? null,
    ...(written.fonts === undefined ? {} : { fonts: written.fonts }),
    ...(written.measure === undefined ? {} : { measure: written.measure }),
    ...(written.contact === undefined ? {} : { contact: written.contact }),
    ...(written.licence === undefined ? {} : { licence: written.licence }),
    socialImages: written['social-images'],
  };
}

/** `digest`, `/digest`, `digest/` → `/digest/`; empty → `/`. */
export function formatBasePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** `desk@example.org` → `mailto:desk@example.org`; undefined for what is no address. */
function toLink(contact: string): string | undefined {
  if (/^[^\s@<>"?&%]+@[^\s@<>"?&%]+$/.test(contact)) return `mailto:${contact}`;
  return address.safeParse(contact).data;
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
