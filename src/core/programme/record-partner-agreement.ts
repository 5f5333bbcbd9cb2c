import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { PartnerAgreementInput } from './partner.ts';

/** Places with a host for a time; the dates must make sense and the host be known. */
export const recordPartnerAgreement = (
  { hasHost }: { readonly hasHost: boolean },
  input: PartnerAgreementInput,
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const list: RefusalItem[] = [
    ...(hasHost ? [] : [{ code: 'host-unknown', field: 'hostId' }]),
    ...(input.validTo > input.validFrom ? [] : [{ code: 'ends-before-start', field: 'validTo' }]),
    ...(input.places > 0 ? [] : [{ code: 'quota-zero', field: 'places' }]),
  ];
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept([
    {
      kind: 'PartnerAgreementRecorded',
      noun: 'partner-agreement',
      recordId: newId('agr'),
      data: { ...input, endedAt: null },
    },
  ]);
};
