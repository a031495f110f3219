/**
 * Whether what stands before a surname tells that it is not somebody of that surname whom the article knows.
 *
 *     "Sheriff Lund", who is not Judge Ada Lund      "President Lund", who is not First Lady Ada Lund
 *     "Lord Lund", who is not Upper Lund
 */
import { lastWord } from '../../words/last-word.js';
import { wordSet } from '../../../article/word-set.js';
import type { Entity, Office } from '../entity.js';
import type { Mention } from '../mention.js';

export function isByTitleAnother({ office, parts }: Entity, mention: Mention): boolean {
  if (mention.honorific && PLACES.has(parts[0]!)) return true;
  return office !== null && findOffice(mention) === OTHERS[office];
}

/** What nobody is beside the other. */
const OTHERS = { bench: 'police', police: 'bench', consort: 'head', head: 'consort' } as const;

/** Null where no role says so, or roles say different things: "former Sheriff Ada Lund, a judge". */
export function findOffice({ roles }: Mention): Office | null {
  let office: Office | null = null;
  for (const role of roles) {
    const head = lastWord(role).toLowerCase();
    const [own] = OFFICES.find(([, held]) => held.has(head)) ?? [];
    if (own === undefined) continue;
    if (office !== null && office !== own) return null;
    office = own;
  }
  return office;
}

const OFFICES: readonly (readonly [Office, ReadonlySet<string>])[] = [
  ['bench', wordSet('judge justice magistrate recorder')],
  ['police', wordSet('constable deputy det det. detective officer sergeant sgt sgt. sheriff trooper')],
  ['consort', wordSet('lady gentleman')],
  ['head', wordSet('president governor gov gov.')],
];

/** By what hamlets and townships are told apart. */
const PLACES = wordSet('east great little lower new north old south upper west');
