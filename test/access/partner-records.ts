import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** What a partner sent of a stay. */
export interface PartnerRecords {
  readonly partnerDocumentId: string;
}

/** Give a stay exchange details that no key opens, and a transcript of one course. */
export const placePartnerRecords = async (
  client: Client,
  institutionId: string,
  mobilityId: string,
): Promise<PartnerRecords> => {
  const partnerDocumentId = newId('pdc');
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  await put(
    `insert into partner_document (institution_id, id, mobility_id, kind, file_sha256, record_number, status, courses,
                                   taken_at, taken_by)
     values ($1, $2, $3, 'transcript', $4, 0, 'kept', 1, now(), 'system')`,
    [partnerDocumentId, mobilityId, createHash('sha256').update(partnerDocumentId).digest('hex')],
  );
  await put(
    `insert into partner_document_content (institution_id, id, file_name, content, notes)
     values ($1, $2, 'transcript.xml', $3, '[]')`,
    [
      partnerDocumentId,
      JSON.stringify({
        ...{ kind: 'transcript', omobilityId: null, globalIds: [], name: 'Learner', birthDate: null },
        ...{ issuer: 'University of Warsaw', values: [] },
      }),
    ],
  );
  await put(
    `insert into partner_course (institution_id, id, document_id, position, title, code, credits, scheme, grade, level, status)
     values ($1, $2, $3, 0, 'Complex analysis', 'MA-1', 6, 'ects', '4,5', 'EQF 6', 'passed')`,
    [newId('pco'), partnerDocumentId],
  );
  return { partnerDocumentId };
};
