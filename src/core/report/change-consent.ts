import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { PublicationConsent } from './publication-consent.ts';

/** One item of a report that is published or not. */
export interface PublishableItem {
  readonly noun: 'result' | 'experience';
  readonly consent: PublicationConsent;
}

const kinds = { result: 'ResultConsentChanged', experience: 'ExperienceConsentChanged' } as const;

/** Consent may be given and taken back at any time, item by item. */
export const changeConsent = (
  item: PublishableItem | undefined,
  { itemId, consent }: { readonly itemId: string; readonly consent: PublicationConsent },
): Decided<readonly EntryBody[]> => {
  if (item === undefined) return refuse({ code: 'result-unknown' });
  if (item.consent === consent) return accept([]);
  return accept([{ kind: kinds[item.noun], noun: item.noun, recordId: itemId, data: { consent } }]);
};
