/** Entities → the speakers of a story: those with a name, with what the article calls them and says of them. */
import type { Alias, SpeakerRef, Span, StorySpeaker } from '../../types.js';
import type { Decision } from '../quotations/decision.js';
import type { Scene } from '../quotations/scene.js';
import { freeId } from '../free-id.js';
import { slug } from '../slug.js';
import { cleanRoles } from './clean-roles.js';
import type { Entity } from './entity.js';
import { guessType } from './guess-type.js';
import { isPlaceName } from '../words/is-place-name.js';
import type { Mention } from './mention.js';
import { repairName } from './repair-name.js';

export interface Speakers {
  readonly speakers: StorySpeaker[];
  readonly refs: ReadonlyMap<Entity, SpeakerRef>;
}

/** In order of their first mention. Places and lone words count only where they are quoted. */
export function buildSpeakers({ coreference, mentions }: Scene, decisions: readonly Decision[]): Speakers {
  const quoted = new Set(decisions.map((decision) => decision.entity));
  const refs = new Map<Entity, SpeakerRef>();
  const taken = new Set<string>();
  const speakers: StorySpeaker[] = [];
  for (const entity of coreference.entities) {
    if (!entity.named || entity.mentions.length === 0 || !(quoted.has(entity) || isSpeakerUnquoted(entity)))
      continue;
    const name = repairName(entity.name);
    const id = freeId(slug(name), taken);
    const type = entity.type ?? guessType(entity);
    const roles = cleanRoles(entity.roles, type);
    refs.set(entity, { id, name, type, role: roles[0] ?? null });
    speakers.push({
      id,
      name,
      type,
      aliases: listAliases(entity),
      roles,
      gender: entity.gender,
      mentions: listNames(entity, mentions),
    });
  }
  return { speakers, refs };
}

/** The most frequent first. */
function listAliases(entity: Entity): Alias[] {
  const aliases: Alias[] = [];
  for (const [name, count] of entity.aliases) aliases.push({ name, count });
  if (aliases.length > 1) aliases.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return aliases;
}

/** Where it is called by name. */
function listNames(entity: Entity, mentions: readonly Mention[]): Span[] {
  const spans: Span[] = [];
  for (const index of entity.mentions) {
    const { kind, start, end } = mentions[index]!;
    if (kind === 'name') spans.push({ start, end });
  }
  return spans;
}

function isSpeakerUnquoted(entity: Entity): boolean {
  if (entity.type === 'person') return true;
  if (entity.type === null) return entity.parts.length > 1;
  return !isPlaceName(entity.parts);
}
