import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { AgreedChange } from './agreed-changes.ts';

/** The entries that make these changes: a sheet opened once, then revised. */
export const agreedEntries = (
  changes: readonly AgreedChange[],
  { studyId, roundId }: { readonly studyId: string; readonly roundId: string },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): readonly EntryBody[] =>
  changes.map(({ sheet, transcriptId, codings }): EntryBody => {
    if (sheet !== undefined) {
      const data = { revision: sheet.revision + 1, codings };
      return { kind: 'CodingsChanged', noun: 'coding-sheet', recordId: sheet.id, data };
    }
    const data = {
      ...{ studyId, transcriptId, roundId, kind: 'agreed', coderId: actor, revision: 1, codings },
      ...{ status: 'handed-in', openedAt: now, handedInAt: now },
    };
    return { kind: 'CodingSheetOpened', noun: 'coding-sheet', recordId: newId('csh'), data };
  });
