import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { loadFormWords } from '../../src/server/form-words.ts';
import type { ReportRow } from '../../src/register/report/select-reports.ts';
import { listWorkbook } from '../../src/server/list-workbook.ts';
import { reportColumns } from '../../src/server/report-columns.ts';
import { stayColumns } from '../../src/server/stay-columns.ts';
import { cellsOf } from '../exchange/read.ts';

const formWords = await loadFormWords();

const stay = {
  institutionId: 'ins_1',
  id: 'mob_1',
  reference: 'Q2026-AAAAA-BBBBB',
  callId: 'cal_1',
  applicationId: 'app_1',
  callTitle: { kk: 'Әлем', ru: 'Мир', en: 'World' },
  accountId: 'acc_1',
  participant: '=HYPERLINK("http://x")',
  groupId: null,
  status: 'abroad',
  level: 'master',
  regionId: 'europe',
  grantAmount: 1_250_000,
  country: 'POL',
  hostName: 'Uniwersytet',
  hostId: null,
  plannedStart: '2026-09-01',
  plannedEnd: '2027-01-31',
  agreementVersion: 1,
  departedOn: '2026-08-30',
  arrivedOn: null,
  returnedOn: null,
  endReason: null,
  openedAt: '2026-05-01T00:00:00Z',
} as const;

const report: ReportRow = {
  ...{ institutionId: 'ins_1', id: 'rep_1', mobilityId: 'mob_1', callId: 'cal_1', accountId: 'acc_1' },
  ...{ callTitle: stay.callTitle, reference: stay.reference, participant: 'Құралай' },
  status: 'asked',
  ...{ askedAt: '2026-05-01T00:00:00Z', dueOn: '2026-06-01', submittedAt: '2026-05-31T20:00:00Z' },
  ...{ tasks: 3, verified: 2, recognitionsAsked: 0 },
};

const bytesOf = ({ body }: Awaited<ReturnType<typeof listWorkbook.fileOf>>): Uint8Array => {
  if (!Buffer.isBuffer(body)) throw new Error('a file in one piece was expected');
  return body;
};

describe('a list as a workbook', () => {
  it.each(locales)('has the rows of the page: words, days, numbers, and no formula: %s', async (locale) => {
    const columns = stayColumns(locale, formWords(locale).country);
    const file = await listWorkbook.fileOf({ name: 'stays', title: 'Stays' }, columns, [stay]);
    const [header, row] = await cellsOf(bytesOf(file));
    expect(header).toEqual(columns.map(({ title }) => title));
    expect(row?.slice(0, 3)).toEqual(['=HYPERLINK("http://x")', stay.reference, stay.callTitle[locale]]);
    expect(row?.slice(4, 6)).toEqual([formWords(locale).country('POL'), 'Uniwersytet']);
    // Read as dates by their style: as texts they would be read alike, as numbers not.
    expect(row?.slice(6, 10)).toEqual(['2026-09-01', '2027-01-31', '2026-08-30', '']);
    expect(row?.[10]).toBe('1250000');
  });
  it('says what is overdue today, and the day in Kazakhstan on which a report came', async () => {
    const columns = reportColumns('en', '2026-06-02');
    const [, row] = await cellsOf(
      bytesOf(await listWorkbook.fileOf({ name: 'reports', title: 'R' }, columns, [report])),
    );
    const [before] = reportColumns('en', '2026-06-01')
      .slice(3, 4)
      .map(({ cell }) => cell(report));
    expect(row?.[3]).not.toBe(before);
    expect(row?.slice(4)).toEqual(['2026-06-01', '2026-06-01', '3', '2', '0']);
  });
  it('reads page after page to the end', async () => {
    const pages = [[1, 2], [3, 4], [5]];
    const rows = await listWorkbook.readAll(async (before) => {
      const at = before === undefined ? 0 : Number(before);
      return { rows: pages[at] ?? [], next: at + 1 < pages.length ? String(at + 1) : null };
    });
    expect(rows).toEqual([1, 2, 3, 4, 5]);
  });
});
