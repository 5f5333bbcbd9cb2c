import { sql } from 'kysely';
import type { JournalHead } from '../../core/journal/head.ts';
import type { RegisterTransaction } from '../db.ts';
import { readHeads } from '../journal/head-file.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';

const atOnce = 1000;

const missing = async (
  trx: RegisterTransaction,
  heads: readonly JournalHead[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ place: string }>`
    select h."institutionId" || ' ' || h.sequence as place
      from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as h ("institutionId" text, sequence bigint, hash text)
     where not exists (select from journal j where j.institution_id = h."institutionId" and j.sequence = h.sequence
                          and j.hash = h.hash)
     order by 1`.execute(trx);
  return rows.map(({ place }) => place);
};

/** Heads that were published and to which no chain leads any more: a journal that was cut or written anew. */
export const findUnpublishedHeads = async (
  trx: RegisterTransaction,
  { headFile }: DoctorTools,
): Promise<Finding> => {
  const wrong: string[] = [];
  let heads: JournalHead[] = [];
  const compare = async (): Promise<void> => {
    if (heads.length > 0) wrong.push(...(await missing(trx, heads)));
    heads = [];
  };
  for await (const head of readHeads(headFile)) {
    heads.push(head);
    if (heads.length === atOnce) await compare();
  }
  await compare();
  return findingOf(wrong);
};
