/**
 * `_editorial/speakers.yaml`: what is known about speakers, and overrides everything that was parsed.
 *
 *     - name: Ingrid Solheim
 *       aliases: [Solheim, I. M. Solheim]
 *       roles: [Mayor of Ostmark]
 *       never-same-as: [Ingrid Solheim Jr.]
 */
import { z } from 'zod';
import type { SpeakerRule } from '../types.js';
import { address, flag, line, lines } from './fields.js';

const entry = z
  .strictObject(
    {
      name: line,
      type: z.enum(['person', 'organization'], { error: '"person" or "organization"' }).nullish(),
      aliases: lines,
      roles: lines,
      'never-same-as': lines,
      hide: flag,
      wikidata: z
        .string({ error: 'a Wikidata id such as Q42' })
        .regex(/^Q\d+$/, { error: 'a Wikidata id such as Q42' })
        .nullish(),
      links: z.array(address, { error: 'a list of addresses' }).default([]),
    },
    { error: 'an entry with a name (- name: …)' },
  )
  .transform(({ 'never-same-as': neverSameAs, ...rest }): Omit<SpeakerRule, 'line'> => ({
    ...rest,
    type: rest.type ?? null,
    wikidata: rest.wikidata ?? null,
    neverSameAs,
  }));

export const speakersSchema = z.array(entry, { error: 'a list of entries (- name: …)' });
