import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { InstitutionInput } from './institution.ts';

/** A university enters the register. Made in a demonstration it stays one: its rows never reach a release. */
export const createInstitution = (
  _state: undefined,
  { name, shortName, country }: InstitutionInput,
  { newId, now, isDemonstration }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept([
    {
      kind: 'InstitutionCreated',
      noun: 'institution',
      recordId: newId('ins'),
      data: { kind: 'university', name, shortName, country, isDemonstration, createdAt: now },
    },
  ]);
