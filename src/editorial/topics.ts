/**
 * `_editorial/topics.yaml`: labels of topics, other words for them, and topics that are never shown.
 *
 *     - label: Public transport
 *       aliases: [night buses, ferries]
 */
import { z } from 'zod';
import { flag, line, lines } from './fields.js';

const entry = z.strictObject(
  { label: line, aliases: lines, hide: flag },
  { error: 'an entry with a label (- label: …)' },
);

export const topicsSchema = z.array(entry, { error: 'a list of entries (- label: …)' });
