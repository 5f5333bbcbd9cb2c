import { sql } from 'kysely';
import { carryCodings } from '../../core/study/coding/carry-codings.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listSheets, type SheetRow, type SheetsAsked } from './list-sheets.ts';
import type { LoadedCoding } from './load-sheets.ts';
import { loadVersionEdits } from './load-version-edits.ts';

/** What became of a sheet since a revision. */
type SheetChange = SheetRow & {
  readonly added: readonly LoadedCoding[];
  /** Ids that stand no longer. */
  readonly removed: readonly string[];
};

type Row = Omit<LoadedCoding, 'isChanged'> & {
  readonly sheetId: string;
  readonly transcriptVersion: number;
  readonly stands: boolean;
};

/**
 * What others (and other windows of the reader) coded in a transcript since the revisions that are known; a sheet nobody knew comes whole. Places are
 * those of the version that is asked for. One query where nothing changed.
 */
export const loadCodingChanges = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  {
    transcriptId,
    version,
    known,
    ...asked
  }: Pick<SheetsAsked, 'reader' | 'roundId'> & {
    readonly transcriptId: string;
    readonly version: number;
    readonly known: ReadonlyMap<string, number>;
  },
): Promise<readonly SheetChange[]> => {
  const sheets = (await listSheets(trx, institutionId, studyId, { ...asked, transcriptId })).filter(
    ({ id, revision }) => revision > (known.get(id) ?? -1),
  );
  if (sheets.length === 0) return [];
  const { rows } = await sql<Row>`
    select c.id, c.sheet_id as "sheetId", c.transcript_version as "transcriptVersion", c.start_point as start,
           c.end_point as end, c.is_whole as "isWhole", c.code_id as "codeId", ${instant('c.coded_at')} as "codedAt", c.guid,
           c.until_revision is null as stands
      from coding c
      join unnest(${sheets.map(({ id }) => id)}::text[], ${sheets.map(({ id }) => known.get(id) ?? -1)}::integer[])
        as s (id, since) on s.id = c.sheet_id
     where c.institution_id = ${institutionId}
       and ((c.until_revision is null and c.from_revision > s.since)
            or (c.until_revision > s.since and c.from_revision <= s.since))
     order by c.start_point, c.end_point, c.id`.execute(trx);
  const edits = (await loadVersionEdits(trx, institutionId, [transcriptId])).get(transcriptId) ?? [];
  const bySheet = Map.groupBy(rows, ({ sheetId }) => sheetId);
  return sheets.map((sheet) => {
    const own = bySheet.get(sheet.id) ?? [];
    const standing = own.filter(({ stands }) => stands);
    return {
      ...sheet,
      added: carryCodings(standing, edits, version).codings.map(
        ({ id, start, end, isWhole, codeId, codedAt, guid, isChanged }) => ({
          ...{ id, start, end, isWhole, codeId },
          ...{ codedAt, guid, isChanged },
        }),
      ),
      removed: own.filter(({ stands }) => !stands).map(({ id }) => id),
    };
  });
};
