import { beforeAll, describe, expect, it } from 'vitest';
import { awardTarget } from '../../../src/core/import/award-target.ts';
import { checkProfile } from '../../../src/core/import/check-profile.ts';
import type { CodeLists } from '../../../src/core/import/code-lists.ts';
import { guessColumns } from '../../../src/core/import/guess-columns.ts';
import { importProfile } from '../../../src/core/import/import-profile.ts';
import { rowReader } from '../../../src/core/import/row-reader.ts';
import { suggestValue } from '../../../src/core/import/suggest-value.ts';
import { targetOfFields } from '../../../src/core/epvo/target-of-fields.ts';
import { importTargets } from '../../../src/intake/import-targets.ts';
import { loadCodeLists } from '../../../src/intake/load-code-lists.ts';
import { loadRecordProfiles } from '../../../src/intake/record-profiles.ts';

let lists: CodeLists;
beforeAll(async () => {
  lists = await loadCodeLists();
});

const say = (text: string) => ({ kk: text, ru: text, en: text });
const profile = importProfile.parse({
  kind: 'records',
  id: 'grants',
  version: 1,
  title: say('Grants'),
  target: 'award',
  columns: [
    { headers: ['Grant', 'Грант'], field: 'award' },
    { headers: ['From'], field: 'begin' },
    { headers: ['To'], field: 'end' },
    { headers: ['Host'], field: 'hostInstitution' },
    { headers: ['Country'], field: 'hostCountry' },
    { headers: ['Cur'], field: 'currency' },
    { headers: ['Sum'], field: 'total' },
    { headers: ['Travel'], component: { id: 'T', costKind: 'travel' } },
    { headers: ['Stipend'], component: { id: 'S', costKind: 'stipend' } },
  ],
  fixed: { homeCountry: 'KAZ' },
  decimalSign: ',',
  values: { hostCountry: { POLONIA: 'POL' } },
});
const header = ['грант', 'From', 'To', 'Host', 'Country', 'Cur', 'Sum', 'Travel', 'Stipend', 'Note'];

const readAll = (...rows: readonly (readonly string[])[]) => {
  const reader = rowReader(profile, awardTarget, header, lists);
  if (!reader.ok) throw new Error(JSON.stringify(reader.refusal));
  return rows.map((cells, at) => reader.value.read({ line: at + 2, cells }));
};

const good = ['A-1', '2024-01', '2024-05', 'AGH', 'POLONIA', 'eur', '1 250,50', '250,50', '1000', ''];

describe('a row', () => {
  it('becomes values, in the order of the fields whatever the order of the columns', () => {
    const [read] = readAll(good);
    expect(read).toEqual({
      passed: true,
      row: {
        line: 2,
        recordKey: 'A-1',
        rowKey: 'A-1\u001fEUR',
        values: {
          award: 'A-1',
          begin: '2024-01',
          end: '2024-05',
          homeCountry: 'KAZ',
          hostInstitution: 'AGH',
          hostCountry: 'POL',
          currency: 'EUR',
          total: 1250.5,
          components: { 'stipend.S': 1000, 'travel.T': 250.5 },
        },
        warnings: ['no-home'],
      },
    });
    const turned = rowReader(profile, awardTarget, header.toReversed(), lists);
    const same = turned.ok ? turned.value.read({ line: 2, cells: good.toReversed() }) : undefined;
    expect(JSON.stringify(same)).toBe(JSON.stringify(read));
  });

  it('is told apart from its like by how often it came', () => {
    const keys = readAll(good, good, ['A-1', ...good.slice(1, 5), 'KZT', ...good.slice(6)], good).map(
      ({ row }) => row.rowKey,
    );
    expect(keys).toEqual(['A-1\u001fEUR', 'A-1\u001fEUR\u001f#2', 'A-1\u001fKZT', 'A-1\u001fEUR\u001f#3']);
  });

  it('names every cell that does not pass, with column, value and reason', () => {
    const [read] = readAll(['', '2024-13', '=1+1', '+cmd|calc', 'ATLANTIS', 'XXZ', '12.5', 'x', '', '']);
    expect(read?.passed).toBe(false);
    const faults = read?.passed === false ? read.row.faults : [];
    expect(faults.map(({ column, value, code }) => [column, value, code])).toEqual([
      ['From', '2024-13', 'not-month'],
      ['To', '=1+1', 'not-month'],
      ['Country', 'ATLANTIS', 'unknown-country'],
      ['Cur', 'XXZ', 'unknown-currency'],
      ['Sum', '12.5', 'not-amount'],
      ['Travel', 'x', 'not-amount'],
      ['грант', '', 'required'],
    ]);
  });

  it('is warned of and taken in all the same', () => {
    const [read] = readAll(['A-2', '2024-05', '2024-01', '', 'Казахстан', 'KZT', '-5', '1', '1', '']);
    expect(read?.passed === true && read.row.warnings).toEqual([
      ...['home-country-destination', 'negative-total', 'negative-duration', 'no-home', 'no-host'],
      'components-differ',
    ]);
  });

  it('understands the codes of the European Commission', () => {
    expect(['EL', 'UK', 'XK', 'KZ', 'KAZ', 'Қазақстан', 'ПОЛЬША'].map(lists.countryOf)).toEqual([
      'GRC',
      'GBR',
      'XKX',
      'KAZ',
      'KAZ',
      'KAZ',
      'POL',
    ]);
  });
});

describe('a header', () => {
  it('lacks what a row needs, or has it twice', () => {
    expect(rowReader(profile, awardTarget, ['Грант', 'Country', 'Sum'], lists)).toEqual({
      ok: false,
      refusal: [{ code: 'missing-column', column: 'Cur' }],
    });
    expect(rowReader(profile, awardTarget, [...header, 'Country'], lists)).toEqual({
      ok: false,
      refusal: [{ code: 'duplicate-column', column: 'Country' }],
    });
  });

  it('names columns that nothing is made of', () => {
    const reader = rowReader(profile, awardTarget, header, lists);
    expect(reader.ok && reader.value.unused).toEqual(['Note']);
  });

  it('is guessed by name in three languages, by likeness and by values', () => {
    const [best] = guessColumns(
      ['Номер гранта', 'Қабылдаушы ел', 'Host instituton', 'Бағасы', 'X'],
      [
        ['A', 'Польша', 'AGH', '5', 'EUR'],
        ['B', 'Түркия', 'METU', '7', 'USD'],
      ],
      importTargets,
      lists,
    );
    expect(best?.target).toBe('award');
    expect(best?.columns.map(({ field, why }) => [field, why])).toEqual([
      ['award', 'heading'],
      ['hostCountry', 'heading'],
      ['hostInstitution', 'similar'],
      [null, null],
      ['currency', 'values'],
    ]);
    expect(best?.missing).toEqual(['total']);
  });
});

describe('keys that may come once', () => {
  it('are refused the second time', () => {
    const target = targetOfFields({
      ...{ id: 'epvo/X', title: say('X'), key: ['id'] },
      fields: [
        { id: 'id', kind: 'code' },
        { id: 'name', kind: 'text' },
      ],
    });
    const own = {
      ...profile,
      target: 'epvo/X',
      fixed: {},
      values: {},
      columns: [{ headers: ['id'], field: 'id' }],
    };
    const reader = rowReader(own, target, ['id'], lists);
    const read = ['1', '2', '1'].map(
      (id, at) => reader.ok && reader.value.read({ line: at + 2, cells: [id] }),
    );
    expect(read.map((one) => one !== false && one.passed)).toEqual([true, true, false]);
    expect(read[2]).toMatchObject({ row: { faults: [{ code: 'duplicate-key', column: 'id', value: '1' }] } });
  });
});

describe('a foreign word', () => {
  const country = awardTarget.fields.find(({ id }) => id === 'hostCountry');
  const offered = (word: string) =>
    country === undefined
      ? []
      : suggestValue(country, word, lists).map(({ value, isExact }) => [value, isExact]);

  it('is offered its meaning and never given it', () => {
    expect(lists.countryOf('POLONIA')).toBeUndefined();
    expect(offered('POLONIA')[0]).toEqual(['POL', true]);
    expect(offered('FRANÇA')[0]).toEqual(['FRA', true]);
    expect(offered('Казахстн')[0]).toEqual(['KAZ', false]);
    expect(offered('Германния')[0]).toEqual(['DEU', false]);
    expect(offered('Xyzzy')).toEqual([]);
  });
});

describe('a mapping', () => {
  it('that ships is right', async () => {
    for (const shipped of await loadRecordProfiles())
      expect(checkProfile(shipped, importTargets, lists)).toEqual([]);
  });

  it('is told everything that is wrong with it', () => {
    const wrong = {
      ...profile,
      columns: [
        ...profile.columns.slice(1, 6),
        { headers: ['x'], field: 'nothing' },
        { headers: ['y'], field: 'begin' },
      ],
      fixed: { homeCountry: 'Atlantis' },
      values: { hostCountry: { POLONIA: 'XX' } },
      knownBy: ['Ghost'],
    };
    expect(checkProfile(wrong, importTargets, lists).map(({ code, field }) => [code, field])).toEqual([
      ['import-field-unknown', 'columns.5'],
      ['import-field-twice', 'columns.6'],
      ['import-field-missing', 'columns'],
      ['import-field-missing', 'columns'],
      ['import-value-wrong', 'fixed.homeCountry'],
      ['import-value-wrong', 'values.hostCountry'],
      ['import-heading-unknown', 'knownBy'],
    ]);
    expect(checkProfile({ ...profile, target: 'nothing' }, importTargets, lists)).toMatchObject([
      { code: 'import-target-unknown' },
    ]);
  });
});
