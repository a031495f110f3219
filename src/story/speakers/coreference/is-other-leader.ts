/**
 * Whether "the Danish leader" and "the leader of the Harbour Union" are somebody else than one whom only the office of a president
 * makes a leader, and of whom the article does not tell that home.
 *
 *     "President Lund left. The Danish leader said"   →  not Lund
 */
import type { Entity } from '../entity.js';
import type { Mention } from '../mention.js';
import { tellsHome } from './contradicts.js';
import type { State } from './coreference-state.js';
import { isOfBody } from './is-of-body.js';
import { findModifiers } from './is-overtaken.js';

export function isOtherLeader(state: State, mention: Mention, { named, roles, roleWords }: Entity): boolean {
  if (state.tokens.words[mention.head] !== 'leader' || !named) return false;
  if (roles.some((role) => LEADER.test(role))) return false;
  return (
    isOfBody(state, mention) ||
    findModifiers(state, mention).some((word) => tellsHome(word) && !roleWords.has(word))
  );
}

const LEADER = /leader$/i;
