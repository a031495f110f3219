/** Says once what a publication without an address of its own goes without. */
import { diagnostic } from '../../diagnostics.js';
import type { FileDiagnostic, Publication } from '../../types.js';

/** A warning where `publication.yaml` gives no `url`; else nothing. */
export function findAddressProblems(publication: Publication): FileDiagnostic[] {
  if (publication.url !== null) return [];
  return [{ source: '_editorial/publication.yaml', ...diagnostic('address-missing') }];
}
