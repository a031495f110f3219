/** What an editor chose, from the fields of the desk's form. */
import type { Correction } from '../types.js';

export type Choice =
  | { readonly type: 'undo'; readonly said: string }
  | {
      readonly type: 'change';
      readonly change: Correction['change'];
      readonly note: string | null;
      /** For the editor to read. */
      readonly said: string;
    };

/** Null where nothing was chosen, or a name was to be saved and none typed. */
export function readChoice(form: URLSearchParams): Choice | null {
  const choice = form.get('choice');
  if (choice === 'undo') return { type: 'undo', said: 'The correction was taken back.' };
  const note = field(form, 'note');
  const change = readChange(form, choice);
  return change && { type: 'change', change, note, said: describe(change) };
}

function readChange(form: URLSearchParams, choice: string | null): Correction['change'] | null {
  if (choice === 'nobody') return { type: 'no-speaker' };
  if (choice === 'no-quotation') return { type: 'not-a-quotation' };
  if (choice === 'unnamed') {
    const descriptor = field(form, 'descriptor');
    return descriptor === null ? null : { type: 'unnamed', descriptor };
  }
  const speaker = choice === 'other' ? field(form, 'other') : field(form, 'speaker');
  return speaker === null ? null : { type: 'speaker', speaker };
}

/** One line, trimmed; null where nothing is left. */
function field(form: URLSearchParams, name: string): string | null {
  const value = (form.get(name) ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return value === '' ? null : value.slice(0, 500);
}

function describe(change: Correction['change']): string {
  switch (change.type) {
    case 'speaker':
      return `Saved: ${change.speaker} said it.`;
    case 'unnamed':
      return `Saved: the source is ${change.descriptor}.`;
    case 'not-a-quotation':
      return 'Saved: it is no quotation.';
    default:
      return 'Saved: nobody is established.';
  }
}
