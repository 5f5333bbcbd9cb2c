import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { consentPurposes, type ConsentStanding, type GiveConsentInput } from './consent.ts';
import type { PersonStanding } from './person.ts';

export interface ConsentState {
  readonly person: PersonStanding | undefined;
  /** The consent to this purpose that stands now. */
  readonly standing: (ConsentStanding & { readonly id: string }) | undefined;
  /** SHA-256 of the text of this purpose, version and language. */
  readonly shownSha256: string;
}

/** Consent is to the text that was read: another version, or a text that differs by a letter, is refused. */
export const giveConsent = (
  { person, standing, shownSha256 }: ConsentState,
  { personId, purpose, version, locale, textSha256 }: GiveConsentInput,
  { newId, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (person === undefined || person.erasedAt !== null) return refuse({ code: 'person-unknown' });
  if (version !== consentPurposes[purpose] || textSha256 !== shownSha256) {
    return refuse({ code: 'consent-text-changed', params: { purpose } });
  }
  if (standing?.version === version) return accept([]);
  return accept([
    {
      kind: 'ConsentGiven',
      noun: 'consent',
      recordId: newId('con'),
      data: { personId, purpose, version, locale, textSha256, givenAt: now, withdrawnAt: null },
    },
  ]);
};
