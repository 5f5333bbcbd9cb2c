import { expect, test } from 'vitest';
import { codeOccurrences } from '../../../src/core/study/counting/code-occurrences.ts';
import { countedMatrix } from '../../../src/core/study/counting/counted-matrix.ts';
import { countedSheets } from '../../../src/core/study/counting/counted-sheets.ts';
import type { CountedStudy, CountedText } from '../../../src/core/study/counting/counted-study.ts';
import { studySaturation } from '../../../src/core/study/counting/study-saturation.ts';
import { themePeople } from '../../../src/core/study/counting/theme-people.ts';
import { formTheme } from '../../../src/core/study/theme/form-theme.ts';
import { linkTheme } from '../../../src/core/study/theme/link-theme.ts';

const turn = (participantId: string | null, start: number) => ({
  ...{ speaker: participantId, participantId, start, end: start + 10, from: null, to: null },
});
const coding = (codeId: string, start: number, end = start + 3, isWhole = false) => ({
  codeId,
  start,
  end,
  isWhole,
});
const text = (id: string, session: number | null, codings: CountedText['codings']): CountedText => ({
  ...{ id, name: id, session, codings },
  turns: [turn(null, 0), turn('p1', 10), turn('p2', 20), turn('p3', 30)],
});
const study = (change: Partial<CountedStudy> = {}): CountedStudy => ({
  codes: [
    { id: 'A', name: 'A' },
    { id: 'B', name: 'B' },
  ],
  participants: [
    { id: 'p1', pseudonym: 'P01', isCounted: true },
    { id: 'p2', pseudonym: 'P02', isCounted: true },
    { id: 'p3', pseudonym: 'P03', isCounted: false },
  ],
  texts: [
    text('t', 1, [coding('A', 12), coding('A', 12), coding('B', 18, 22), coding('A', 31), coding('B', 1)]),
  ],
  ...change,
});

test('Nothing of a round that is coded counts; of a settled one only the newest agreement', () => {
  const sheet = (roundId: string | null, kind: 'own' | 'agreed' | 'imported') => ({
    ...{ transcriptId: 't', roundId, kind },
  });
  const sheets = [
    ...[sheet(null, 'own'), sheet(null, 'imported'), sheet('open', 'own'), sheet('compared', 'own')],
    ...[sheet('first', 'own'), sheet('first', 'agreed'), sheet('second', 'agreed')],
  ];
  const rounds = [
    { id: 'first', number: 1, status: 'settled' as const },
    { id: 'second', number: 2, status: 'settled' as const },
    { id: 'compared', number: 3, status: 'compared' as const },
    { id: 'open', number: 4, status: 'open' as const },
  ];
  expect(countedSheets(sheets, rounds).map(({ roundId, kind }) => [roundId, kind])).toEqual([
    [null, 'own'],
    [null, 'imported'],
    ['compared', 'own'],
    ['second', 'agreed'],
  ]);
});

test('The matrix counts passages once and leaves out whoever took back the consent to take part', () => {
  expect(countedMatrix(study())).toEqual({
    ...{ codes: ['A', 'B'], cases: ['p1', 'p2'], withheld: 1 },
    counts: [
      [1, 0],
      [1, 1],
    ],
    ...{ nobody: [0, 1], people: [1, 2] },
  });
});

test('Occurrences come by turn, and words of the withheld do not come at all', () => {
  const { texts, participants } = study();
  const found = texts.flatMap((one) => codeOccurrences(one, participants));
  expect(found.map(({ codeId, turn: at }) => [codeId, at])).toEqual([
    ['B', 0],
    ['A', 1],
    ['A', 1],
    ['B', 1],
    ['B', 2],
  ]);
  expect(codeOccurrences(text('t', 1, [coding('A', 0, 0, true)]), participants)).toEqual([
    { codeId: 'A', turn: null, participantId: null },
  ]);
});

test('A theme is in the words of k of the n who count and speak in a coded text', () => {
  expect(themePeople(study(), ['A'])).toEqual({ people: 1, base: 2 });
  expect(themePeople(study(), ['A', 'B'])).toEqual({ people: 2, base: 2 });
  expect(themePeople(study({ texts: [text('t', 1, [])] }), ['A'])).toEqual({ people: 0, base: 0 });
});

test('The published saturation comes out of meetings, whatever the order in which texts were added', () => {
  const added = [5, 4, 3, 2, 2, 1, 1, 0, 1, 0, 0, 0, 0];
  let known = 0;
  const texts = added.map((count, at) => {
    const codings = Array.from({ length: count }, (_none, more) => coding(`c${known + more}`, 12));
    known += count;
    return text(`t${at}`, at + 1, [...codings, coding('c0', 22)]);
  });
  const { meetings, found } = studySaturation(study({ texts: texts.toReversed() }));
  expect(meetings.map(({ newCodes }) => newCodes)).toEqual(added);
  expect(found).toMatchObject({ baseCodes: 14, reached: { from: 10, to: 11, newCodes: 0 } });
});

test('One group is told by turn, without a ratio', () => {
  const { meetings, found, turns } = studySaturation(study());
  expect(meetings).toHaveLength(1);
  expect(found).toMatchObject({ runs: [], reached: undefined });
  expect(turns[0]?.steps.map(({ newCodes, total }) => [newCodes, total])).toEqual([
    [1, 1],
    [1, 2],
    [0, 2],
    [0, 2],
  ]);
});

const now = '2026-01-15T09:00:00.000Z';
const standing = {
  ...{
    status: 'prepared' as const,
    title: 'A study',
    version: 1,
    sha256: 'x',
    openedAt: now,
    openedBy: 'acc-a',
  },
};
const three = { kk: 'а', ru: 'б', en: 'c' };
const theme = {
  id: 'thm',
  standing: {
    studyId: 's',
    version: 2,
    sha256: 'old',
    status: 'stands' as const,
    changedAt: now,
    changedBy: 'a',
  },
  content: { name: three, statement: three, codes: ['A'] },
  counts: { people: 2, base: 3 },
};
const made = {
  ...{
    now,
    actor: 'acc-a',
    institutionId: 'ins',
    isDemonstration: true,
    newId: (prefix: string) => `${prefix}_1`,
  },
};
const context = {
  ...{ id: 'ict', institutionId: 'ins', themeId: 'thm', indicator: 'K1', name: three, statement: three },
  ...{
    studyTitle: 'A study',
    people: 2,
    base: 3,
    isDemonstration: true,
    status: 'shown' as const,
    shownAt: now,
  },
};

test('A theme is worded against the version that stands, and is not removed while it is shown', () => {
  const form = (wish: Parameters<typeof formTheme>[1]['wish'], isShown = false) => {
    const state = { study: standing, theme: theme.standing, codes: new Set(['A']), isShown, sha256: 'new' };
    const done = formTheme(state, { studyId: 's', wish }, made);
    return done.ok ? done.value.map(({ kind }) => kind) : done.refusal.code;
  };
  const content = { name: { kk: 'Тіл' }, statement: {}, codes: ['A'] };
  expect(form({ do: 'form', content })).toEqual(['ThemeFormed']);
  expect(form({ do: 'form', content: { ...content, name: { en: ' ' } } })).toBe('theme-name-missing');
  expect(form({ do: 'form', content: { ...content, codes: ['Z'] } })).toBe('code-unknown');
  expect(form({ do: 'form', content: { ...content, codes: [] } })).toBe('theme-codes-missing');
  expect(form({ do: 'change', themeId: 'thm', baseVersion: 2, content })).toEqual(['ThemeChanged']);
  expect(form({ do: 'change', themeId: 'thm', baseVersion: 1, content })).toBe('theme-changed');
  expect(form({ do: 'remove', themeId: 'thm' }, true)).toBe('theme-shown');
  expect(form({ do: 'remove', themeId: 'thm' })).toEqual(['ThemeRemoved']);
});

test('A theme is shown in three languages and for somebody, counted anew, and taken back', () => {
  const link = (
    wish: Parameters<typeof linkTheme>[1]['wish'],
    change: object = {},
    contexts: readonly (typeof context)[] = [],
  ) => {
    const done = linkTheme(
      { study: standing, themes: [{ ...theme, ...change }], contexts },
      { studyId: 's', wish },
      made,
    );
    return done.ok ? done.value.map(({ kind }) => kind) : done.refusal.code;
  };
  const show = { do: 'show', themeId: 'thm', indicator: 'K1' } as const;
  expect(link(show)).toEqual(['IndicatorContextShown', 'ThemeLinked']);
  expect(link(show, {}, [context])).toEqual([
    ...['IndicatorContextTakenBack', 'ThemeUnlinked', 'IndicatorContextShown', 'ThemeLinked'],
  ]);
  expect(link(show, { content: { ...theme.content, statement: { en: 'c' } } })).toBe(
    'theme-needs-three-languages',
  );
  expect(link(show, { counts: { people: 0, base: 3 } })).toBe('theme-in-nobodys-words');
  expect(link({ do: 'take-back', themeId: 'thm' })).toBe('theme-not-shown');
  expect(link({ do: 'take-back', themeId: 'thm' }, {}, [context])).toEqual([
    ...['IndicatorContextTakenBack', 'ThemeUnlinked'],
  ]);
  expect(link({ do: 'recount' }, {}, [context])).toEqual([]);
  expect(link({ do: 'recount' }, { counts: { people: 1, base: 2 } }, [context])).toEqual([
    'IndicatorContextRecounted',
  ]);
  expect(link({ do: 'recount' }, { counts: { people: 0, base: 2 } }, [context])).toEqual([
    ...['IndicatorContextTakenBack', 'ThemeUnlinked'],
  ]);
});
