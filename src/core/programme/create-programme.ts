import { z } from 'zod';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { localizedText } from '../basics/locale.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';

export const programmeInput = z.strictObject({ name: localizedText, purpose: localizedText });
export type ProgrammeInput = z.infer<typeof programmeInput>;

/** A funding scheme, of which calls are the dated rounds. */
export const createProgramme = (
  _state: undefined,
  _input: ProgrammeInput,
  { newId, now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept([
    {
      kind: 'ProgrammeCreated',
      noun: 'programme',
      recordId: newId('pro'),
      data: { institutionId, createdAt: now },
    },
  ]);
