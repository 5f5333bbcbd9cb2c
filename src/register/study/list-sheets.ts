import { sql } from 'kysely';
import type { CodingSheetStanding } from '../../core/study/standing/transcript-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export interface SheetsAsked {
  /** Whose eyes: the sheets of others in a round that is open are not among them. `all`: for the program itself. */
  readonly reader: string;
  /** Of one transcript alone. */
  readonly transcriptId?: string;
  /** Of one round alone; null: outside rounds. */
  readonly roundId?: string | null;
  /** Versions to carry codings to, by transcript; else the newest. */
  readonly versions?: ReadonlyMap<string, number>;
}

/** A sheet, its coder's name where the account is still there, and the newest version of its transcript. */
export type SheetRow = Required<CodingSheetStanding> & {
  readonly id: string;
  readonly coder: string | null;
  readonly newest: number;
};
/** The coding sheets of a study that the reader may see, by transcript and when they were opened. */
export const listSheets = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { reader, transcriptId, roundId }: SheetsAsked,
): Promise<readonly SheetRow[]> => {
  const { rows } = await sql<SheetRow>`
    select s.id, s.study_id as "studyId", s.transcript_id as "transcriptId", s.round_id as "roundId", s.kind,
           s.coder_id as "coderId", s.revision, s.codings, s.status, ${instant('s.opened_at')} as "openedAt",
           ${instant('s.handed_in_at')} as "handedInAt", w.name as coder, t.version as newest
      from coding_sheet s
      join transcript t on t.institution_id = s.institution_id and t.id = s.transcript_id and t.status = 'stands'
      left join coding_round r on r.institution_id = s.institution_id and r.id = s.round_id
      left join account w on w.id = s.coder_id
     where s.institution_id = ${institutionId} and s.study_id = ${studyId}
       and (${reader} = 'all' or s.coder_id = ${reader} or r.id is null or r.status <> 'open')
       and (${transcriptId ?? null}::text is null or s.transcript_id = ${transcriptId ?? null})
       and ${roundId === undefined ? sql`true` : sql`s.round_id is not distinct from ${roundId}`}
     order by t.added_at, t.id, s.opened_at, s.id`.execute(trx);
  return rows;
};
