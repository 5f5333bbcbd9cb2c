import { sql } from 'kysely';
import {
  deriveReturns,
  type DerivedReturns,
  type ReturnQuestion,
} from '../../core/alumni/returns/derive-returns.ts';
import { readFactLines } from '../../core/alumni/returns/read-fact-lines.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { countNotDrawn } from './count-not-drawn.ts';

/** Institutions and the lines of their alumni, all of one in one text: a hundred thousand rows take longer to put together than to read. */
const listFactLines = async (trx: RegisterTransaction, institutionId: string | undefined) => {
  const own = institutionId === undefined ? sql`true` : sql`institution_id = ${institutionId}`;
  const { rows } = await sql<{ institutionId: string; lines: string; count: number }>`
    select institution_id as "institutionId", string_agg(line, chr(10)) as lines, count(*)::int as count
      from return_fact where ${own} group by institution_id order by institution_id`.execute(trx);
  return rows;
};

/** The figures of return of one institution, or of all, with the names of the institutions that are in them. */
export const readReturns = async (
  trx: RegisterTransaction,
  institutionId: string | undefined,
  question: ReturnQuestion,
): Promise<DerivedReturns & { readonly names: ReadonlyMap<string, LocalizedText> }> => {
  const facts = readFactLines(await listFactLines(trx, institutionId), question.horizon);
  const { rows } = await sql<{ id: string; name: LocalizedText }>`
    select id, name from institution where id = any(${facts.institutions})`.execute(trx);
  const notDrawn = await countNotDrawn(trx, {
    ...question,
    institution: institutionId ?? question.institution,
  });
  return {
    ...deriveReturns(facts, question, notDrawn),
    names: new Map(rows.map(({ id, name }) => [id, name])),
  };
};
