import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { identifierForms } from '../institution/identifier.ts';
import type { HostInput } from './partner.ts';

/** A host that is known by one of its identifiers, or by name and country, is not recorded again. */
export const recordHost = (
  { knownAs }: { readonly knownAs: string | undefined },
  { name, country, identifiers }: HostInput,
  { newId, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const list: RefusalItem[] = identifiers.flatMap(({ kind, value }, index) =>
    identifierForms[kind].test(value)
      ? []
      : [{ code: 'identifier-form', params: { kind, value }, field: `identifiers.${index}.value` }],
  );
  if (country === 'KAZ') list.push({ code: 'host-at-home', field: 'country' });
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  if (knownAs !== undefined) return accept([]);
  return accept([
    {
      kind: 'HostRecorded',
      noun: 'host',
      recordId: newId('hos'),
      data: { name, country, identifiers, recordedBy: institutionId },
    },
  ]);
};
