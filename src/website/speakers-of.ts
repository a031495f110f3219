/**
 * To whom a quotation is attributed: who spoke, then those who made the statement jointly. Empty where it is attributed
 * to nobody by name; a guess for editors (`unsure`) does not count.
 */
import type { Quotation, SpeakerRef } from '../types.js';

export function speakersOf({ status, speaker, jointly }: Quotation): readonly SpeakerRef[] {
  return status === 'attributed' && speaker !== null ? [speaker, ...jointly] : [];
}
