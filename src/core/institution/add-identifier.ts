import { readBin } from '../basics/bin.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { identifierForms, type IdentifierInput } from './identifier.ts';

/** Who bears the identifier now, if anybody. */
export interface IdentifierBearer {
  readonly bearer: string | undefined;
  readonly institutionId: string;
}

/** An institution is known elsewhere under this identifier; one identifier names one institution. */
export const addIdentifier = (
  { bearer, institutionId }: IdentifierBearer,
  { kind, value }: IdentifierInput,
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (!identifierForms[kind].test(value) || (kind === 'bin' && !readBin(value).ok)) {
    return refuse({
      code: 'identifier-form',
      params: { kind, value },
      list: [{ code: 'identifier-form', field: 'value' }],
    });
  }
  if (bearer === institutionId) return accept([]);
  if (bearer !== undefined) return refuse({ code: 'identifier-taken', params: { kind, value } });
  return accept([
    {
      kind: 'IdentifierAdded',
      noun: 'identifier',
      recordId: newId('idn'),
      data: { institutionId, kind, value, removedAt: null },
    },
  ]);
};
