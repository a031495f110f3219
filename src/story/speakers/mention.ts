/** What the search for mentions hands on: every span that refers to somebody, before it is known to whom. */
import type { Span, SpeakerType } from '../../types.js';
import type { Tokens } from '../words/tokens.js';
import type { Gender } from '../words/lexicon.js';

export type MentionKind =
  /** "Mayor Ada Lund", "the Harbour Board", "Lund" */
  | 'name'
  /** "he", "she", "they", "it", "his" */
  | 'pronoun'
  /** "the mayor", "a campaign spokesman", "two officials", "the newspaper" */
  | 'role'
  /** "the report", "a statement" */
  | 'document'
  /** "who", "which" */
  | 'relative'
  /** "I", "we" */
  | 'author';

export type Style = 'plain' | 'titled';

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: SpeakerType | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** First and last token; the possessive ending is not part of it. */
  readonly first: number;
  readonly last: number;
  /** Token of the surname, or of the noun that says what it is. */
  readonly head: number;
  /** Followed by a possessive ending, or itself one ("his"). */
  readonly possessive: boolean;
  /** Lies inside a quoted passage. */
  readonly quoted: boolean;
  /** Of a name: its tokens in small letters, without title and honorific ("ada", "lund"). Else empty. */
  readonly parts: readonly string[];
  /** Of a name: as written, without title and honorific; but "Lord Lund". */
  readonly name: string;
  /** What titles and phrases beside the name say ("Mayor", "professor of law at Nordhaven"). */
  readonly roles: readonly string[];
  /** Of a name: has an honorific ("Mr."). */
  readonly honorific: boolean;
  /** Of a name: "Mr" and the like, or what stands instead of it ("Sir", "Dr"); null for neither. */
  readonly style: Style | null;
  /** Begins with "the", "this", "his" or an owner's name: should mean somebody known. */
  readonly definite: boolean;
  /** Index of the mention whose phrase this one stands in ("Lund" in "a spokesman for Lund"), or -1. */
  readonly inside: number;
}

/** A mention while it is made. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] };

/** What is not told is unknown, or not so. */
type Traits = Partial<Pick<Mention, 'type' | 'gender' | 'plural' | 'possessive' | 'definite'>>;

const NONE: readonly string[] = [];

/** A mention without a name: tokens `first` to `last`, of which `head` says what it is. */
export function createPhrase(
  tokens: Tokens,
  kind: MentionKind,
  first: number,
  last: number,
  head: number,
  traits: Traits,
): Mention {
  return {
    kind,
    type: traits.type ?? null,
    gender: traits.gender ?? null,
    plural: traits.plural ?? false,
    first,
    last,
    head,
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    possessive: traits.possessive ?? false,
    quoted: tokens.quoted[head]! > 0,
    parts: NONE,
    name: '',
    roles: NONE,
    honorific: false,
    style: null,
    definite: traits.definite ?? false,
    inside: -1,
  };
}
