import type { EntryBody } from '../basics/entry-body.ts';

/** The entry that makes the record of an account's person in an institution; none where there is one. */
export const personRecorded = (
  personId: string | undefined,
  accountId: string,
  { newId, now }: { readonly newId: (prefix: string) => string; readonly now: string },
): readonly EntryBody[] =>
  personId === undefined
    ? [
        {
          kind: 'PersonRecorded',
          noun: 'person',
          recordId: newId('per'),
          data: { accountId, recordedAt: now, erasedAt: null },
        },
      ]
    : [];
