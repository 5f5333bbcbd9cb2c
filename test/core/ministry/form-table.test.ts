import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { employmentOf, employments } from '../../../src/core/ministry/employment.ts';
import { employmentValues } from '../../../src/core/ministry/employment-values.ts';
import { formColumns } from '../../../src/core/ministry/form-columns.ts';
import { formRows } from '../../../src/core/ministry/form-rows.ts';
import { outgoingValues, type OutgoingStay } from '../../../src/core/ministry/outgoing-values.ts';
import { tabulate } from '../../../src/core/ministry/tabulate.ts';

const stay = (own: Partial<OutgoingStay> = {}): OutgoingStay => ({
  institutionId: 'ins_a',
  country: 'DEU',
  level: 'bachelor',
  accountId: 'acc_1',
  departedOn: '2026-02-01',
  returnedOn: '2026-06-30',
  funding: 'state',
  ectsTenths: 300,
  recognisedTenths: 250,
  ...own,
});

describe('VP-27', () => {
  it('counts a person once in each line and once in each total, and each stay', () => {
    const table = tabulate(
      [stay(), stay({ country: 'POL', returnedOn: null }), stay({ accountId: 'acc_2', funding: 'own' })],
      outgoingValues,
    );
    expect(table.lines.map(({ country, values }) => [country, values.people, values.stays])).toEqual([
      ['DEU', 2, 2],
      ['POL', 1, 1],
    ]);
    expect(table.all).toEqual({
      people: 2,
      stays: 3,
      away: 1,
      state: 2,
      group: 0,
      own: 1,
      credits: 90,
      recognised: 75,
    });
  });

  it('has no credits where no course was reported, which is not zero', () => {
    expect(outgoingValues([stay({ ectsTenths: null, recognisedTenths: null })])).toMatchObject({
      credits: null,
      recognised: null,
    });
    expect(outgoingValues([stay({ recognisedTenths: 0 })])).toMatchObject({ credits: 30, recognised: 0 });
  });

  it('fills exactly the columns it announces', () => {
    expect(Object.keys(outgoingValues([]))).toEqual(formColumns['vp-27']);
    expect(Object.keys(employmentValues([]))).toEqual(formColumns['vp-8']);
  });

  it('adds up: lines to universities, universities to all', () => {
    const some = fc.record({
      institutionId: fc.constantFrom('ins_a', 'ins_b', 'ins_c'),
      country: fc.constantFrom('DEU', 'POL', 'TUR'),
      level: fc.constantFrom('bachelor', 'master', 'doctor', 'other'),
      accountId: fc.constantFrom('acc_1', 'acc_2', 'acc_3', 'acc_4'),
      departedOn: fc.constant('2026-02-01'),
      returnedOn: fc.constantFrom(null, '2026-06-30'),
      funding: fc.constantFrom('state' as const, 'group' as const, 'own' as const),
      ectsTenths: fc.constant(null),
      recognisedTenths: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (stays) => {
        const { lines, universities, all } = tabulate(stays, outgoingValues);
        for (const column of ['stays', 'away', 'state', 'group', 'own'] as const) {
          const of = (rows: readonly { readonly values: { readonly [key: string]: number | null } }[]) =>
            rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);
          expect(of(lines)).toBe(all[column]);
          expect(of(universities)).toBe(all[column]);
        }
        expect((all.state ?? 0) + (all.group ?? 0) + (all.own ?? 0)).toBe(all.stays);
      }),
    );
  });

  it('prints the total of all, then universities in the order it is given, each with its total before its lines', () => {
    const table = tabulate(
      [
        stay(),
        stay({ level: 'doctor' }),
        stay({ level: 'master' }),
        stay({ institutionId: 'ins_b', accountId: 'acc_2' }),
      ],
      outgoingValues,
    );
    const printed = formRows(table, ['ins_b', 'ins_a']).map((row) =>
      row.kind === 'line' ? `${row.institutionId} ${row.level}` : row.kind,
    );
    expect(printed).toEqual([
      ...['all', 'university', 'ins_b bachelor'],
      ...['university', 'ins_a bachelor', 'ins_a master', 'ins_a doctor'],
    ]);
    expect(formRows(tabulate([stay()], outgoingValues), ['ins_a']).map(({ kind }) => kind)).toEqual([
      'university',
      'line',
    ]);
    expect(formRows(tabulate([], outgoingValues), [])).toEqual([]);
  });
});

describe('VP-8', () => {
  it('takes for work what shows it: a letter, contributions or one’s own word', () => {
    const home = { lastState: 'returned', returnEvidence: 'self-report', activity: null } as const;
    expect(employmentOf(home)).toBe('work-unknown');
    expect(employmentOf({ ...home, activity: 'work' })).toBe('works-by-word');
    expect(employmentOf({ ...home, activity: 'looking' })).toBe('no-work');
    expect(employmentOf({ ...home, returnEvidence: 'employer-letter' })).toBe('works-by-letter');
    expect(employmentOf({ ...home, returnEvidence: 'pension-months', activity: 'study' })).toBe(
      'works-by-pension',
    );
    // An official file shows that he is in the country.
    expect(employmentOf({ ...home, returnEvidence: 'official-file' })).toBe('work-unknown');
    expect(employmentOf({ ...home, lastState: 'work-abroad' })).toBe('work-abroad');
    expect(employmentOf({ ...home, lastState: null })).toBe('unknown');
  });

  it('puts everybody into exactly one column', () => {
    const alumni = employments.map((employment) => ({
      ...{ institutionId: 'ins_a', country: 'DEU', level: 'master' },
      employment,
    }));
    const { ended, ...rest } = employmentValues(alumni);
    expect(ended).toBe(employments.length);
    expect(Object.values(rest)).toEqual(employments.map(() => 1));
  });
});
