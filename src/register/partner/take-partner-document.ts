import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { PartnerNote, PartnerRecord } from '../../core/partner/partner-document.ts';
import { takePartnerDocument, type DocumentToTake } from '../../core/partner/take-partner-document.ts';
import type { Command, Place } from '../command.ts';
import { instant } from '../instant.ts';
import { findMobility } from '../mobility/find-mobility.ts';
import { newId } from '../new-id.ts';
import { loadPartnerStays } from './load-partner-stays.ts';

interface Input {
  readonly id: string;
  readonly fileSha256: string;
  readonly recordNumber: number;
}

/** What was read of the file before; no part of the input, whose fingerprint names it. */
interface PartnerFileContent {
  readonly fileName: string;
  readonly records: readonly PartnerRecord[];
  readonly notes: readonly PartnerNote[];
}

const findOther = async (
  { trx, institutionId }: Place,
  named: string | null,
  id: string,
): Promise<string | undefined> => {
  if (named === null || named === id) return undefined;
  const { rows } = await sql<{ applicationId: string; submittedAt: string }>`
    select a.id as "applicationId", ${instant('a.submitted_at')} as "submittedAt" from mobility m
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
     where m.institution_id = ${institutionId} and m.id = ${named}`.execute(trx);
  const [row] = rows;
  return row && referenceNumber(row.applicationId, row.submittedAt);
};

const findKnown = async (
  { trx, institutionId }: Place,
  { id, fileSha256, recordNumber }: Input,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('partner_document')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('mobility_id', '=', id)
    .where('file_sha256', '=', fileSha256)
    .where('record_number', '=', recordNumber)
    .where('status', '=', 'kept')
    .executeTakeFirst();
  return row?.id;
};

/** Keeps a record of a partner's file that was read, and looked at, before. */
export const takePartnerDocumentCommand = ({
  fileName,
  records,
  notes,
}: PartnerFileContent): Command<Input, DocumentToTake, { readonly id: string; readonly isNew: boolean }> => ({
  name: 'take-partner-document',
  load: async (place, input) => {
    const { trx, institutionId, vault } = place;
    // The stay is locked, so that two who keep the same file keep it once.
    await findMobility(trx, institutionId, input.id);
    const [stay] = await loadPartnerStays(trx, vault, institutionId, [input.id]);
    const record = records[input.recordNumber];
    return {
      stay,
      record,
      otherReference: await findOther(place, record?.omobilityId ?? null, input.id),
      known: await findKnown(place, input),
    };
  },
  decide: takePartnerDocument,
  save: async ({ trx, institutionId }, { entries: [entry], input: { recordNumber } }) => {
    const record = records[recordNumber];
    if (entry === undefined || record === undefined) return;
    const { courses, ...content } = record;
    await trx
      .insertInto('partner_document_content')
      .values({
        institution_id: institutionId,
        id: entry.recordId,
        file_name: fileName,
        content: JSON.stringify(content),
        notes: JSON.stringify(notes),
      })
      .execute();
    const lines = courses.map((course, position) => ({
      ...{ institution_id: institutionId, id: newId('pco'), document_id: entry.recordId, position },
      ...course,
    }));
    if (lines.length > 0) await trx.insertInto('partner_course').values(lines).execute();
  },
  answer: ([entry], { known }) => ({ id: entry?.recordId ?? known ?? '', isNew: entry !== undefined }),
});
