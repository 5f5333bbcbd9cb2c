import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../../src/core/programme/check-rules.ts';
import { callRules, completeRules } from '../../../../src/core/programme/rules.ts';
import { changedParts } from '../../../../src/web/desk/office/call/changed-parts.ts';
import { emptyRules } from '../../../../src/web/desk/office/call/empty-rules.ts';
import { exampleRules } from '../../../../src/web/desk/office/call/example-rules.ts';
import { fieldName } from '../../../../src/web/desk/office/call/field-name.ts';
import { formOfRules } from '../../../../src/web/desk/office/call/form-of-rules.ts';
import { faultsOfForm, rulesOfForm } from '../../../../src/web/desk/office/call/rules-of-form.ts';
import { partOfField, rulesParts } from '../../../../src/web/desk/office/call/rules-parts.ts';

const rules = exampleRules('2026-11-23T05:00:00.000Z');
const form = formOfRules(rules);
const byField = (faults: readonly { readonly code: string; readonly field?: string }[]) =>
  faults.toSorted((a, b) => String(a.field).localeCompare(String(b.field)));

describe('the example of 2024', () => {
  it('has the places of the 570 grants and could be announced', () => {
    expect(rules.regions.map(({ places }) => places)).toEqual([500, 50, 20]);
    expect(checkRules(rules)).toEqual([]);
    expect(completeRules.safeParse(rules).success).toBe(true);
  });

  it('opens after now, in the time zone of the call', () => {
    expect(rules.opensAt).toBe('2026-12-07T04:00:00.000Z');
    expect(rules.closesAt).toBe('2027-01-21T18:59:00.000Z');
  });
});

describe('rules on the screen', () => {
  it('come back as they were', () => {
    expect(rulesOfForm(form)).toEqual({ ok: true, value: rules });
  });

  it('come back with nothing asked and everything asked', () => {
    const bare = {
      ...rules,
      closesAt: '2027-01-21T18:59:59.000Z',
      timeZone: 'Europe/Berlin',
      groupShare: 0.07,
      universityCap: 12,
      eligibility: {
        levels: ['doctor' as const],
        years: null,
        citizenship: null,
        gradeAverage: { least: 3.33, outOf: 4 },
        language: null,
      },
      hosts: [{ hostId: 'hos_1', reason: { kk: 'а', ru: 'б', en: 'c' } }],
      questions: [
        {
          id: 'q',
          label: { kk: 'а', ru: 'б', en: 'c' },
          hint: null,
          kind: 'choice' as const,
          isRequired: false,
          longest: null,
          options: [{ id: 'o', label: { kk: 'а', ru: 'б', en: 'c' } }],
        },
      ],
      priorities: [{ id: 'p', name: { kk: 'а', ru: 'б', en: 'c' } }],
    };
    expect(rulesOfForm(formOfRules(bare))).toEqual({ ok: true, value: bare });
  });

  it('keeps the hour on the clock when the time zone changes', () => {
    const read = rulesOfForm({ ...form, timeZone: 'UTC' });
    expect(read.ok && read.value.opensAt).toBe('2026-12-07T09:00:00.000Z');
  });

  it('understands spaces, a comma and a point in the time', () => {
    const read = rulesOfForm({
      ...form,
      budget: '2 500 000',
      groupShare: '12,5',
      opensAt: { ...form.opensAt, time: '9.30' },
    });
    expect(read.ok && [read.value.budget, read.value.groupShare, read.value.opensAt]).toEqual([
      2_500_000,
      0.125,
      '2026-12-07T04:30:00.000Z',
    ]);
  });

  const faulty = (): typeof form => {
    const [first] = form.regions;
    if (first === undefined) throw new Error('The example has no region');
    return {
      ...form,
      title: { ...form.title, kk: '  ' },
      summary: { ...form.summary, ru: '' },
      budget: 'much',
      graceMinutes: '999',
      finalReportDueOn: { day: '31', month: '2', year: '2027' },
      closesAt: { ...form.closesAt, time: '25:00' },
      opensAt: { ...form.opensAt, time: '' },
      stay: { ...form.stay, to: { day: '', month: '', year: '' } },
      regions: [{ ...first, countries: [], places: '1,5' }],
    };
  };
  const wrong = [
    { code: 'number-wrong', field: 'budget' },
    { code: 'date-wrong', field: 'closesAt' },
    { code: 'date-wrong', field: 'finalReportDueOn' },
    { code: 'number-too-big', params: { most: 180 }, field: 'graceMinutes' },
    { code: 'date-wrong', field: 'opensAt' },
    { code: 'number-not-whole', field: 'regions.0.places' },
    { code: 'value-missing', field: 'title.kk' },
  ];

  it('cannot be kept where something has not the right form', () => {
    const read = rulesOfForm(faulty());
    expect(read.ok ? [] : byField(read.refusal)).toEqual(wrong);
  });

  it('says of each field what is wrong with it or missing', () => {
    expect(byField(faultsOfForm(faulty()))).toEqual(
      byField([
        ...wrong,
        { code: 'list-too-short', field: 'regions.0.countries' },
        { code: 'value-missing', field: 'stay.to' },
        { code: 'value-missing', field: 'summary.ru' },
      ]),
    );
  });

  it('is kept with a character that can be stored, and with no other', () => {
    const read = rulesOfForm({ ...form, summary: { ...form.summary, en: 'half a letter: \ud83d' } });
    expect(read.ok ? [] : read.refusal).toEqual([{ code: 'text-not-storable', field: 'summary.en' }]);
  });
});

describe('an empty call', () => {
  const empty = emptyRules({ kk: 'Бос', ru: 'Пустой', en: 'Empty' });

  it('is kept as it is and says of every part what it lacks', () => {
    expect(rulesOfForm(formOfRules(empty))).toEqual({ ok: true, value: empty });
    const missing = faultsOfForm(formOfRules(empty));
    expect(missing).toEqual(checkRules(empty));
    expect(missing.map(({ code, field }) => `${field ?? ''} ${code}`)).toEqual([
      ...['summary.kk', 'summary.ru', 'summary.en', 'opensAt', 'closesAt'].map((at) => `${at} value-missing`),
      ...['stay.from', 'stay.to', 'finalReportDueOn'].map((at) => `${at} value-missing`),
      'eligibility.levels list-too-short',
      'regions list-too-short',
      ...['kk', 'ru', 'en'].map((language) => `rubric.guidance.${language} value-missing`),
      'rubric.criteria list-too-short',
      'budget budget-zero',
    ]);
  });

  it('lacks less with each thing that is written, and no example comes in by itself', () => {
    const { regions, rubric, ...rest } = rules;
    const half = { ...empty, ...rest, regions: [], rubric: { ...rubric, criteria: [] } };
    expect(checkRules(half).map(({ field }) => field)).toEqual(['regions', 'rubric.criteria']);
    expect(checkRules({ ...half, regions, rubric })).toEqual([]);
  });
});

describe('parts of the editor', () => {
  it('hold every field of the rules once', () => {
    const held = Object.values(rulesParts).flat();
    expect(held.toSorted()).toEqual(Object.keys(callRules.shape).toSorted());
  });

  it('are named where a fault stands', () => {
    expect(partOfField('rubric.criteria.1.anchors.0.meaning.ru')).toBe('rubric');
    expect(fieldName('en', 'rubric.criteria.1.anchors.0.meaning.ru')).toBe('Rubric, 2.1 (in Russian)');
    expect(fieldName('kk', 'stay.to')).toBe(
      'Күндер мен уақыт белдеуі, Шетелдегі кезең ең кеш қашан аяқталады',
    );
    expect(fieldName('en', 'summary.kk')).toBe('Title and summary, Summary (in Kazakh)');
  });

  it('tell which of them a correction changes', () => {
    expect(changedParts(rules, rules)).toEqual([]);
    expect(changedParts(rules, { ...rules, budget: 1, stay: { ...rules.stay, to: '2028-01-01' } })).toEqual([
      'dates',
      'money',
    ]);
  });
});
