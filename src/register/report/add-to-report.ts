import { sql } from 'kysely';
import { addToReport, type AddingState } from '../../core/report/add-to-report.ts';
import type { EvidenceItem } from '../../core/report/report-sections.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findReport } from './find-report.ts';
import { listReportFiles, type ReportFileRow } from './list-report-files.ts';
import { saveEvidence } from './save-evidence.ts';

interface Input {
  readonly id: string;
  readonly resultId: string | null;
  readonly text: string;
  readonly evidence: readonly EvidenceItem[];
}

interface State extends AddingState {
  readonly fileOf: ReadonlyMap<string, ReportFileRow>;
}

export const addToReportCommand: Command<Input, State, { readonly id: string }> = {
  name: 'add-to-report',
  load: async ({ trx, institutionId }, { id, resultId, text, evidence }) => {
    const report = await findReport(trx, institutionId, id);
    const results = await trx
      .selectFrom('result')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('report_id', '=', id)
      .execute();
    const fileOf = new Map((await listReportFiles(trx, institutionId, id)).map((file) => [file.id, file]));
    const shown = evidence.map(({ id: _page, fileId, ...item }) => ({
      ...item,
      fileSha256: fileOf.get(fileId ?? '')?.sha256 ?? null,
    }));
    return {
      report,
      resultIds: results.map((row) => row.id),
      files: new Set(fileOf.keys()),
      fileOf,
      contentSha256: fingerprint({ resultId, text, evidence: shown }),
    };
  },
  owner: ({ report }) => report?.accountId,
  decide: addToReport,
  save: async ({ trx, institutionId, circumstances }, { entries: [entry], state, input }) => {
    if (entry === undefined) return;
    await trx
      .insertInto('addition_text')
      .values({ institution_id: institutionId, id: entry.recordId, text: input.text })
      .execute();
    const { resultId, evidence } = input;
    if (resultId === null || evidence.length === 0) return;
    const { rows } = await sql<{ from: number }>`
      select coalesce(max(position) + 1, 0)::int as from from evidence
       where institution_id = ${institutionId} and result_id = ${resultId}`.execute(trx);
    await saveEvidence(trx, institutionId, {
      resultId,
      items: evidence,
      fileOf: state.fileOf,
      from: rows[0]?.from ?? 0,
      additionId: entry.recordId,
      at: circumstances.now,
    });
  },
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
