import { sql } from 'kysely';
import { carryCodings } from '../../core/study/coding/carry-codings.ts';
import type { CodingSheetStanding } from '../../core/study/standing/transcript-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listSheets, type SheetsAsked } from './list-sheets.ts';
import { loadVersionEdits } from './load-version-edits.ts';

/** A coding that stands, at its place in the version that was asked for. */
export interface LoadedCoding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Of the whole text: its places say nothing. */
  readonly isWhole: boolean;
  readonly codeId: string;
  readonly codedAt: string;
  readonly guid: string | null;
  /** Its own words were edited since it was given. */
  readonly isChanged: boolean;
}

/** A sheet with the codings that stand on it, in the order of the text. */
export type LoadedSheet = Omit<Required<CodingSheetStanding>, 'codings'> & {
  readonly id: string;
  /** Null where the account was erased since. */
  readonly coder: string | null;
  readonly codings: readonly LoadedCoding[];
  /** Codings of whose words nothing is left. */
  readonly lost: number;
};

type CodingRow = Omit<LoadedCoding, 'isChanged'> & {
  readonly sheetId: string;
  readonly transcriptVersion: number;
};

/**
 * The coding sheets of a study that the reader may see, each with its standing codings carried over to the newest version of its transcript (or the
 * version asked for), by the stored edits.
 */
export const loadSheets = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  asked: SheetsAsked,
): Promise<readonly LoadedSheet[]> => {
  const sheets = await listSheets(trx, institutionId, studyId, asked);
  if (sheets.length === 0) return [];
  const { rows } = await sql<CodingRow>`
    select id, sheet_id as "sheetId", transcript_version as "transcriptVersion", start_point as start, end_point as end,
           is_whole as "isWhole", code_id as "codeId", ${instant('coded_at')} as "codedAt", guid
      from coding
     where institution_id = ${institutionId} and sheet_id = any(${sheets.map(({ id }) => id)}) and until_revision is null
     order by start_point, end_point, id`.execute(trx);
  const bySheet = Map.groupBy(rows, ({ sheetId }) => sheetId);
  const edits = await loadVersionEdits(trx, institutionId, [
    ...new Set(sheets.map(({ transcriptId }) => transcriptId)),
  ]);
  return sheets.map(({ newest, ...sheet }) => {
    const target = asked.versions?.get(sheet.transcriptId) ?? newest;
    const own = bySheet.get(sheet.id) ?? [];
    const { codings, lost } = carryCodings(own, edits.get(sheet.transcriptId) ?? [], target);
    return {
      ...sheet,
      codings: codings.map(({ id, start, end, isWhole, codeId, codedAt, guid, isChanged }) => ({
        ...{ id, start, end, isWhole, codeId },
        ...{ codedAt, guid, isChanged },
      })),
      lost: lost.length,
    };
  });
};
