/**
 * Entries of `speakers.yaml` that do not do what they say: one name in two entries whose roles do not tell them apart, a
 * name that an entry joins and parts, and somebody to be hidden whom no story names. The build goes on, for what counts
 * then is fixed, but the editor must know it.
 */
import { diagnostic } from '../../diagnostics.js';
import type { FileDiagnostic, SpeakerRule } from '../../types.js';
import { roleWords } from './bind-rules.js';
import { organizationKey } from './organization-key.js';

/** `used` are the rules that somebody was found for. */
export function findRuleProblems(
  rules: readonly SpeakerRule[],
  used: ReadonlySet<SpeakerRule | null>,
): FileDiagnostic[] {
  const idle = rules.filter((rule) => rule.hide && !used.has(rule));
  return [
    ...findConflicts(rules),
    ...idle.map((rule) => warn(rule, 'speaker-hidden-nowhere', [rule.name, ...rule.aliases].join('" or "'))),
  ];
}

function findConflicts(rules: readonly SpeakerRule[]): FileDiagnostic[] {
  const owners = new Map<string, SpeakerRule[]>();
  return rules.flatMap((rule) => {
    const parted = new Set(rule.neverSameAs.map(organizationKey));
    return [...namesByKey(rule)].flatMap(([key, name]) => {
      const before = owners.get(key) ?? [];
      const rival = before.find((other) => isCovered(rule, other));
      owners.set(key, [...before, rule]);
      return [
        ...(rival
          ? [warn(rule, 'speaker-twice', `"${name}" is also in the entry of line ${rival.line}`)]
          : []),
        ...(parted.has(key) ? [warn(rule, 'speaker-joined-and-parted', name)] : []),
      ];
    });
  });
}

/** Its name and aliases, each once. */
function namesByKey({ name, aliases }: SpeakerRule): Map<string, string> {
  return new Map([...aliases, name].map((written) => [organizationKey(written), written]));
}

/** Whether no role of the rule leads to it rather than to an earlier one of the same name. */
function isCovered(rule: SpeakerRule, earlier: SpeakerRule): boolean {
  const words = roleWords(earlier);
  return [...roleWords(rule)].every((word) => words.has(word));
}

const warn = (
  { line }: SpeakerRule,
  rule: 'speaker-twice' | 'speaker-joined-and-parted' | 'speaker-hidden-nowhere',
  value: string,
): FileDiagnostic => ({ source: '_editorial/speakers.yaml', ...diagnostic(rule, value, { line }) });
