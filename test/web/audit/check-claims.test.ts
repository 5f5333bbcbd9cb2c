import { describe, expect, it } from 'vitest';
import { readWholeTable } from '../../../src/exchange/tabular/read-whole-table.ts';
import { checkClaims } from '../../../src/web/enhance/audit/check-claims.ts';
import { pastedTable, type PastedTable } from '../../../src/web/enhance/audit/pasted-table.ts';
import { claimForms, exampleTables } from '../../../src/web/public/audit-examples.ts';

const tableOf = async (text: string): Promise<PastedTable> => {
  const read = await readWholeTable(new TextEncoder().encode(text), { name: 'a.csv', limitBytes: 1e6 });
  if (!read.ok) throw new Error(read.refusal.code);
  return pastedTable(read.value);
};

const check = async (text: string, claims: string) =>
  checkClaims(claims, text === '' ? undefined : await tableOf(text)).map((one) =>
    one.ok
      ? `${one.value.at === undefined ? '' : `${one.value.at}: `}${one.value.rule} ${one.value.finding.verdict} ${one.value.finding.computed}`
      : `${one.refusal.line} ${one.refusal.code} ${Object.values(one.refusal.params).join(' ')}`,
  );

const levels = 'level,2023,2024\nbachelor,3000,3840\nmaster,300,382\ndoctor,30,41\ntotal,3330,4416\n';
const years = 'year;total;europe\n2011;350;131\n2015;2 329;1 238\n2020;1 373;865\n2024;4 416;\n';

describe('claims about a pasted table', () => {
  it.each([
    [
      'a sum that does not hold',
      levels,
      'sum 2024: bachelor + master + doctor = total',
      ['sum inconsistent 4263'],
    ],
    [
      'a sum in every line',
      levels,
      'sum: bachelor + master + doctor = total',
      ['2023: sum consistent 3330', '2024: sum inconsistent 4263'],
    ],
    ['numbers alone', '', 'sum 8 + 5 = 13', ['sum consistent 13']],
    ['Kazakh words', levels, 'қосынды 2023: bachelor + master + doctor = total', ['sum consistent 3330']],
    ['Russian words', levels, 'доля 2024: bachelor / total = около 87%', ['share consistent 0.869565']],
    [
      'a share by its last decimal',
      levels,
      'share 2024: bachelor / total = 0.86',
      ['share inconsistent 0.869565'],
    ],
    ['several parts', levels, 'share 2024: master + doctor / total = 9.6%', ['share consistent 0.095788']],
    ['about', years, 'equal 2020: total = about 1400', ['equality consistent 1400']],
    ['over', years, 'equal 2015: total = over 3 000', ['equality inconsistent 3000']],
    ['a bound', years, 'part 2020: europe <= total', ['bound consistent 865']],
    ['a blank cell', years, 'part 2024: europe <= total', ['bound not_checkable null']],
    ['a fall in a rise', years, 'rising total', ['monotone inconsistent 2015-2020 -41.05 %']],
    ['a span', years, 'rising total 2011..2015', ['monotone consistent non-decreasing at known periods']],
    ['a trend along a row', levels, 'falling total', ['monotone inconsistent 2023-2024 +32.61 %']],
    [
      'an order',
      levels,
      'order 2024: bachelor > master > doctor',
      ['rank consistent bachelor > master > doctor'],
    ],
    [
      'an order that does not hold',
      levels,
      'order 2024: doctor > master',
      ['rank inconsistent master > doctor'],
    ],
    ['percentages that a base allows', '', 'percent 46.2, 30.8, 23.1 of 13', ['grim consistent 6,4,3']],
    ['one that it does not', '', 'percent 75 of 13', ['grim inconsistent none']],
    [
      'percentages of exclusive answers',
      '',
      'percents 46.2 + 30.8 + 23.1 = 100',
      ['percent_sum consistent 100.1'],
    ],
    ['percentages that make too little', '', 'percents 46.2 + 30.8 = 100', ['percent_sum inconsistent 77']],
    ['a part of the percentages', '', 'percents 46.2 + 30.8 = 77.0', ['sum consistent 77']],
  ])('%s', async (_name, table, claims, expected) => {
    expect(await check(table, claims)).toEqual(expected);
  });

  it.each([
    ['plus 2024: a = b', '1 unknown-word plus'],
    ['sum 2024: bachelor + master', '1 no-claimed-value '],
    ['share 2024: bachelor = 0.5', '1 no-denominator '],
    ['order 2024: bachelor', '1 too-few-terms '],
    ['percent 46.2', '1 no-base '],
    ['sum 2024: bachelor + magister = total', '1 unknown-name magister'],
    ['sum 2024: bachelor + "2023" = total', '1 names-on-both-sides 2023'],
    ['sum total: bachelor + master = total', '1 names-on-both-sides total'],
    ['rising total 1999..2024', '1 unknown-name 1999..2024'],
    ['percent 120 of 13', '1 percent-above-100 120 120'],
    ['percent 75 of 0', '1 base-zero n = 0'],
    ['share 2024: bachelor / "nobody" = 1', '1 unknown-name nobody'],
  ])('says what is wrong with %j', async (claims, expected) => {
    expect(await check(levels, claims)).toEqual([expected]);
  });

  it('names a cell that holds words, and asks for a table where there is none', async () => {
    expect(await check('name,a,b\nx,1,2\ny,many,4\nz,3,7\n', 'sum: a + b = 3')).toEqual([
      'x: sum consistent 3',
      '1 not-a-number y · a many',
      'z: sum inconsistent 10',
    ]);
    expect(await check('', 'rising total')).toEqual(['1 needs-table ']);
  });

  it('passes over empty lines and notes, and counts lines as written', async () => {
    expect(await check(levels, '\n# a note\n\nsum 2023: bachelor = 3000\nnonsense')).toEqual([
      'sum consistent 3000',
      '5 unknown-word nonsense',
    ]);
  });

  it('judges a bounded number of claims', async () => {
    const many = Array.from({ length: 2100 }, () => 'sum 1 + 1 = 2').join('\n');
    const results = await check('', many);
    expect(results).toHaveLength(2001);
    expect(results.at(-1)).toBe('2001 too-many-claims 2000');
  });

  it.each(exampleTables)('the example $id is read without a fault', async ({ table, claims }) => {
    const results = checkClaims(claims, await tableOf(table));
    expect(results.filter((one) => !one.ok)).toEqual([]);
    const verdicts = results.map((one) => (one.ok ? one.value.finding.verdict : ''));
    expect(verdicts).toContain('inconsistent');
    expect(verdicts).toContain('consistent');
  });

  it('every form in the help is one that is read', async () => {
    const words = ['unknown-word', 'no-claimed-value', 'no-denominator', 'too-few-terms', 'no-base'];
    for (const { line } of claimForms) {
      const [result] = checkClaims(line, undefined);
      expect(result?.ok === false && words.includes(result.refusal.code), line).toBe(false);
    }
  });
});
