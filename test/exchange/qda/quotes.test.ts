import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { quotesCsv, quotesXlsx } from '../../../src/exchange/qda/quote-table.ts';
import { concatBytes } from '../../../src/exchange/tabular/byte-chunks.ts';
import { cellsOf } from '../read.ts';
import { guid, sampleStudy } from './sample-study.ts';

const workbook = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of quotesXlsx(sampleStudy)) chunks.push(chunk);
  return concatBytes(chunks);
};
const header = [
  'code',
  'code_path',
  'quote',
  'source',
  'speaker',
  'start',
  'end',
  'coder',
  'coded_at',
  'memo',
];
const quote = 'Әлі де қайтқым келеді 🏔️';
const lastTwo = [['Work', 'Work', 'работа', 'Wave 1', 'P02', '52', '58', '', '', '', '', '', '']];
const first = (name: string) => [name, 'Ниет / =қайту "home"', quote, 'Wave 1', 'P01', '5', '29'];

it('writes each coding with its quote, path, speaker, coder, memos and what is known of the speaker', async () => {
  const rows = await cellsOf([...quotesCsv(sampleStudy)].join(''), 'quotes.csv');
  expect(rows).toEqual([
    [...header, 'mode', 'year', 'came'],
    [
      ...first(`'=қайту "home"`),
      'User 1',
      '2025-05-25T10:00:00Z',
      'Is it a wish?\r\n“<b>no</b>”\n',
      'online',
      '2024',
      '2025-05-25',
    ],
    [
      ...first(`'=қайту "home"`),
      'User 2',
      '',
      'Is it a wish?\r\n“<b>no</b>”',
      'online',
      '2024',
      '2025-05-25',
    ],
    ...lastTwo,
  ]);
});

it('writes the same as a workbook, without a formula', async () => {
  const bytes = await workbook();
  const rows = await cellsOf(bytes, 'quotes.xlsx');
  expect(rows[1]?.slice(0, 3)).toEqual(['=қайту "home"', 'Ниет / =қайту "home"', quote]);
  expect(rows).toHaveLength(4);
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).not.toContain('<f>');
});

it('leaves the values empty where two people speak', async () => {
  const [source] = sampleStudy.sources;
  if (source === undefined) throw new Error('no source');
  const selections = source.selections.map((one) => (one.guid === guid(63) ? { ...one, start: 0 } : one));
  const rows = await cellsOf(
    [...quotesCsv({ ...sampleStudy, sources: [{ ...source, selections }] })].join(''),
    'q.csv',
  );
  const row = rows.find(([code]) => code === 'Work');
  expect([row?.[4], ...(row?.slice(10) ?? [])]).toEqual(['P01; P02', '', '', '']);
});
