/** What is decided of one quoted passage: which mention is its source, whom that means, and who says so. */
import type { Entity } from '../speakers/entity.js';
import type { Resolution } from '../speakers/coreference/coreference-state.js';
import type { Scene } from './scene.js';

/** Permanent, each of a rule of `decisions/rules.ts`. */
export type RuleId =
  | 'noise'
  | 'shout'
  | 'claim'
  | 'law'
  | 'unknown-source'
  | 'other-subject'
  | 'signature'
  | 'label'
  | 'pull-quote'
  | 'heading'
  | 'asking'
  | 'question'
  | 'agent'
  | 'reading'
  | 'receipt'
  | 'tag'
  | 'reply'
  | 'telling'
  | 'document'
  | 'clause'
  | 'noun'
  | 'naming'
  | 'participle'
  | 'colon'
  | 'conjunction'
  | 'open-mark'
  | 'behind-tag';

/** Of what looks over the ranker's choice. */
export type RevisionId = 'inner-voice' | 'going-on' | 'answer' | 'chant';

/** Who decided: a rule, the ranker, or what looks over the ranker's choice. */
export type Decider = RuleId | 'ranker' | RevisionId;

interface Judgement {
  /** Probability that the source is one of this speaker's mentions. */
  readonly probability: number;
  /** The same of the next likeliest. */
  readonly runnerUp: number;
  /** Whether the source is somebody whose words another reports. */
  readonly inner: boolean;
  readonly by: Decider;
  /** Whether the speaker was weighed against others; a rule's is said in so many words. */
  readonly weighed: boolean;
}

/** For somebody. */
export interface Attribution extends Judgement {
  /** The likeliest speaker, named or not. */
  readonly entity: Entity;
  /** The mention that spoke most for it, and how that was understood. */
  readonly mention: number;
  readonly resolution: Resolution;
}

/** For nobody, or for somebody unknown, of whom there is but a mention; -1 and null where there is not even that. */
export interface NoAttribution extends Judgement {
  readonly entity: null;
  readonly mention: number;
  readonly resolution: Resolution | null;
}

export type Decision = Attribution | NoAttribution;

/** Whom a mention means changes with how it is understood. */
type Changes = Partial<Judgement> &
  (Pick<Attribution, 'entity' | 'resolution'> | { readonly entity?: never; readonly resolution?: never });

/** The same with changes. All decisions have one shape: what reads many shapes is slow. */
export function changeDecision(before: Decision, changes: Changes): Decision {
  const changed = {
    entity: changes.entity ?? before.entity,
    mention: before.mention,
    resolution: changes.resolution ?? before.resolution,
    probability: changes.probability ?? before.probability,
    runnerUp: changes.runnerUp ?? before.runnerUp,
    inner: changes.inner ?? before.inner,
    by: changes.by ?? before.by,
    weighed: changes.weighed ?? before.weighed,
  };
  return changed as Decision;
}

/** The text does not say who speaks. `probability`: of the ranker's, how likely it is that nobody does. */
export const decideForNobody = (by: Decider, probability = 0): NoAttribution => ({
  entity: null,
  mention: -1,
  resolution: null,
  probability,
  runnerUp: 0,
  inner: false,
  by,
  weighed: false,
});

/** The decision for one mention that was weighed against no other; null where nobody knows whom it means. */
export function decideFor(
  { coreference }: Scene,
  mention: number,
  probability: number,
  by: Decider,
): Attribution | null {
  const resolution = coreference.resolutions[mention]!;
  if (resolution.entity < 0) return null;
  const entity = coreference.entities[resolution.entity]!;
  return { entity, mention, resolution, probability, runnerUp: 0, inner: false, by, weighed: false };
}
