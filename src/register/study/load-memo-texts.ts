import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The texts that memos on passages were written on, by memo: each version of a transcript is read once. */
export const loadMemoTexts = async (
  trx: RegisterTransaction,
  institutionId: string,
  memos: readonly {
    readonly id: string;
    readonly target: string;
    readonly targetId: string | null;
    readonly transcriptVersion: number | null;
  }[],
): Promise<ReadonlyMap<string, string>> => {
  const passages = memos.filter(({ target }) => target === 'passage');
  const { rows } = await sql<{ key: string; words: string }>`
    select transcript_id || ' ' || version as key, words from transcript_content
     where institution_id = ${institutionId}
       and (transcript_id, version) in (
         select * from unnest(${passages.map(({ targetId }) => targetId)}::text[],
                              ${passages.map(({ transcriptVersion }) => transcriptVersion)}::integer[]))`.execute(
    trx,
  );
  const texts = new Map(rows.map(({ key, words }) => [key, words]));
  return new Map(
    passages.flatMap(({ id, targetId, transcriptVersion }) => {
      const words = texts.get(`${targetId ?? ''} ${transcriptVersion ?? 0}`);
      return words === undefined ? [] : [[id, words] as const];
    }),
  );
};
