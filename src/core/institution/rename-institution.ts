import { z } from 'zod';
import type { EntryBody } from '../basics/entry-body.ts';
import { localizedText } from '../basics/locale.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { InstitutionStanding } from './institution.ts';

const renameInput = z.strictObject({
  id: z.string(),
  name: localizedText,
  shortName: z.string().trim().min(1).max(40),
});
export type RenameInput = z.infer<typeof renameInput>;

/** A new name in all three languages; the same name again changes nothing. */
export const renameInstitution = (
  { name, shortName }: InstitutionStanding,
  input: RenameInput,
): Decided<readonly EntryBody[]> => {
  const same =
    name.kk === input.name.kk &&
    name.ru === input.name.ru &&
    name.en === input.name.en &&
    shortName === input.shortName;
  return accept(
    same
      ? []
      : [
          {
            kind: 'InstitutionRenamed',
            noun: 'institution',
            recordId: input.id,
            data: { name: input.name, shortName: input.shortName },
          },
        ],
  );
};
