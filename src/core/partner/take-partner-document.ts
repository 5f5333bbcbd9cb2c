import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { PartnerRecord } from './partner-document.ts';
import type { PartnerStay } from './partner-stay.ts';
import { recordMatch } from './record-match.ts';

export interface DocumentToTake {
  readonly stay: PartnerStay | undefined;
  readonly record: PartnerRecord | undefined;
  /** Another stay of the institution that the file names, by its number. */
  readonly otherReference: string | undefined;
  /** The same record of the same file, kept at this stay already. */
  readonly known: string | undefined;
}

/** A transcript of a stay has some ten; more is no transcript of one. */
const mostCourses = 1000;

/**
 * Keeps one record of a partner's file at a stay, after somebody looked at it. A record that names another stay of ours, or another
 * student by identifier, is refused; what it leaves open is for that somebody to judge.
 */
export const takePartnerDocument = (
  { stay, record, otherReference, known }: DocumentToTake,
  input: { readonly fileSha256: string; readonly recordNumber: number },
  { now, newId, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (stay === undefined) return refuse({ code: 'mobility-unknown' });
  if (record === undefined) return refuse({ code: 'partner-record-unknown' });
  if (stay.participant === '') return refuse({ code: 'mobility-unknown' });
  if (record.courses.length > mostCourses)
    return refuse({ code: 'partner-document-too-long', params: { limit: mostCourses } });
  if (otherReference !== undefined)
    return refuse({ code: 'partner-document-of-other', params: { reference: otherReference } });
  const match = recordMatch(record, stay);
  if (match.globalId === 'other') return refuse({ code: 'partner-document-of-other-student' });
  if (known !== undefined) return accept([]);
  return accept([
    {
      kind: 'PartnerDocumentTaken',
      noun: 'partner-document',
      recordId: newId('pdc'),
      data: {
        mobilityId: stay.id,
        kind: record.kind,
        fileSha256: input.fileSha256,
        recordNumber: input.recordNumber,
        status: 'kept',
        courses: record.courses.length,
        takenAt: now,
        takenBy: actor,
        withdrawnAt: null,
      },
    },
  ]);
};
