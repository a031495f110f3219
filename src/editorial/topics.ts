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

export const topicsSchema = z
  .array(entry, { error: 'a list of entries (- label: …)' })
  .superRefine((topics, context) => {
    const owners = new Map<string, number>();
    for (const [i, { label, aliases }] of topics.entries()) {
      for (const [j, name] of [label, ...aliases].entries()) {
        const owner = owners.get(name.toLowerCase()) ?? i;
        owners.set(name.toLowerCase(), owner);
        if (owner === i) continue;
        const path = j === 0 ? [i, 'label'] : [i, 'aliases', j - 1];
        context.addIssue({ code: 'custom', path, message: `a name that entry ${owner + 1} does not have` });
      }
    }
  });
