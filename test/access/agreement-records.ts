import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** What an agreement of somebody consists of: everything that an endpoint may name. */
export interface AgreementRecords {
  /** A version that was offered. */
  readonly agreementId: string;
  /** The host's, with a scanned copy of which no store holds the bytes. */
  readonly signatureId: string;
  readonly contentSha256: string;
}

const contentSha256 = 'd'.repeat(64);
/** Of bytes that no store holds. */
const nowhere = createHash('sha256').update('nowhere').digest('hex');

const content = {
  reason: '',
  plannedStart: '2027-02-01',
  plannedEnd: '2027-06-30',
  country: 'DEU',
  host: {
    hostId: null,
    name: 'Host',
    department: '',
    contact: { name: '', email: '' },
    signer: { name: 'Signer', email: 'signer@host.example', position: 'Head', locale: 'en' },
  },
  supervisor: { name: 'Supervisor', email: 's@host.example' },
  courses: [],
  tasks: [],
  costs: [],
  duties: [],
  obligation: null,
};

/** Give a stay a version that was offered: the two at home are asked, the host has signed on paper. */
export const placeAgreementRecords = async (
  client: Client,
  institutionId: string,
  { accountId, mobilityId }: { readonly accountId: string; readonly mobilityId: string },
): Promise<AgreementRecords> => {
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  const [agreementId, taskId] = [newId('agm'), newId('tsk')];
  await put(
    `insert into agreement (institution_id, id, mobility_id, version, cause, status, proposed_by, content_sha256,
                            drafted_at, offered_at)
     values ($1, $2, $3, 1, 'first', 'offered', 'sending', $4, now(), now())`,
    [agreementId, mobilityId, contentSha256],
  );
  await put(
    `insert into agreement_content (institution_id, id, content, version, saved_at) values ($1, $2, $3, 1, now())`,
    [agreementId, JSON.stringify(content)],
  );
  await put(
    `insert into agreement_task (institution_id, id, agreement_id, task_id, position, kind, due_on)
     values ($1, $2 || '.' || $3, $2, $3, 0, 'scientific', '2027-06-30')`,
    [agreementId, taskId],
  );
  const signatures = { participant: newId('sig'), sending: newId('sig'), host: newId('sig') };
  for (const [party, id] of Object.entries(signatures)) {
    await put(
      `insert into signature (institution_id, id, agreement_id, mobility_id, party, status, way, content_sha256, asked_at,
                              answered_at, file_sha256)
       values ($1, $2, $3, $4, $5::text, case $5::text when 'host' then 'signed' else 'asked' end,
               case $5::text when 'host' then 'scan' end, $6, now(), case $5::text when 'host' then now() end,
               case $5::text when 'host' then $7::text end)`,
      [id, agreementId, mobilityId, party, contentSha256, nowhere],
    );
  }
  await put(
    `insert into signature_text (institution_id, id, name, position) values ($1, $2, 'Signer', 'Head')`,
    [signatures.host],
  );
  await put(
    `insert into signature_file (institution_id, id, account_id, sha256, bytes, media_type, uploaded_at)
     values ($1, $2, $3, $4, 7, 'application/pdf', now())`,
    [signatures.host, accountId, nowhere],
  );
  await put(
    `insert into host_code (institution_id, id, code_hash, tries, sent, sent_since, expires_at)
     values ($1, $2, $3, 0, 1, now(), now())`,
    [signatures.host, nowhere],
  );
  return { agreementId, signatureId: signatures.host, contentSha256 };
};
