import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Evidence } from '../obligation/evidence.ts';
import type { OutcomeState } from './outcome.ts';

/** One fact of a file about somebody who is known here and agreed to its being read. */
export interface MatchedRow {
  readonly line: number;
  readonly alumnusId: string;
  readonly accountId: string;
  readonly consentId: string;
  readonly endedOn: string;
  readonly state: OutcomeState;
  readonly knownAfter: string | null;
  readonly knownBy: string;
  readonly seenOn: string;
  readonly country: string | null;
}

/** What a file says becomes facts of its evidence. They contradict what was known, or not: that is shown, and settled by a person. */
export const importOutcomes = (
  {
    rows,
    faults,
    isImported,
  }: { readonly rows: readonly MatchedRow[]; readonly faults: number; readonly isImported: boolean },
  { evidence, fileSha256 }: { readonly evidence: Evidence; readonly fileSha256: string },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (faults > 0) return refuse({ code: 'import-rows-wrong', params: { count: faults } });
  if (isImported) return refuse({ code: 'import-done-before' });
  if (rows.length === 0) return refuse({ code: 'import-empty' });
  const importId = newId('oim');
  return accept([
    {
      kind: 'OutcomesImported',
      noun: 'outcome-import',
      recordId: importId,
      data: { evidence, fileSha256, recorded: rows.length, status: 'done', importedAt: now, undoneAt: null },
    },
    ...rows.map(({ line: _line, endedOn, knownAfter, knownBy, seenOn, ...row }): EntryBody => {
      // What began before the stay ended is known from its end on.
      const by = knownBy < endedOn ? endedOn : knownBy;
      return {
        kind: 'OutcomeRecorded',
        noun: 'outcome',
        recordId: newId('out'),
        data: {
          ...row,
          knownAfter: knownAfter === null || knownAfter < endedOn ? null : knownAfter,
          ...{
            knownBy: by,
            seenOn: seenOn < by ? by : seenOn,
            evidence,
            source: 'import',
            sourceId: importId,
          },
          ...{ inField: null, fileSha256: null, status: 'stands', recordedAt: now, decidedAt: null },
        },
      };
    }),
  ]);
};
