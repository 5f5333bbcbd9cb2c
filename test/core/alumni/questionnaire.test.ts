import { expect, test } from 'vitest';
import { checkAnswers } from '../../../src/core/alumni/check-answers.ts';
import { contributionKinds } from '../../../src/core/alumni/contribution.ts';
import { findQuestionnaire } from '../../../src/core/alumni/find-questionnaire.ts';
import {
  intentionMotives,
  plansAbroad,
  returnIntentions,
  stayIntentions,
} from '../../../src/core/alumni/intention.ts';
import { isVisible } from '../../../src/core/alumni/is-visible.ts';
import { sinceInterval } from '../../../src/core/alumni/since-interval.ts';
import { splitAnswers } from '../../../src/core/alumni/split-answers.ts';

const first = findQuestionnaire(1);
if (first === undefined) throw new Error('no first questionnaire');
const home = { place: 'home', activity: 'work', since: '2026-04' };

test('the choices are the codes under which answers are kept', () => {
  const choicesOf = (wanted: string) =>
    first.pages
      .flatMap(({ elements }) => elements)
      .find(({ name }) => name === wanted)
      ?.choices?.map(({ value }) => value);
  expect(choicesOf('contribution')).toEqual([...contributionKinds]);
  expect(choicesOf('intendStay')).toEqual([...stayIntentions]);
  expect(choicesOf('intendReturn')).toEqual([...returnIntentions]);
  expect(choicesOf('intendMotive')).toEqual([...intentionMotives]);
  expect(choicesOf('intendPlans')).toEqual([...plansAbroad]);
});

test('every name is used once and every condition can be read', () => {
  const elements = first.pages.flatMap((page) => page.elements);
  expect(new Set(elements.map(({ name }) => name)).size).toBe(elements.length);
  for (const { visibleIf } of elements) expect(isVisible(visibleIf, {})).toBe(visibleIf === undefined);
});

test('what was not asked is left out, what is missing or wrong is named', () => {
  expect(
    checkAnswers(first, { ...home, country: 'DEU', previousEmployer: 'yes', contributionText: ' ' }, 12),
  ).toEqual({
    ok: true,
    value: home,
  });
  expect(checkAnswers(first, { ...home, previousEmployer: 'yes' }, 6)).toEqual({
    ok: true,
    value: { ...home, previousEmployer: 'yes' },
  });
  expect(checkAnswers(first, { place: 'abroad', activity: 'sleep', since: '' }, 12)).toEqual({
    ok: false,
    refusal: {
      code: 'incomplete',
      list: [
        { code: 'follow-up-answer-missing', field: 'country' },
        { code: 'answer-not-among-choices', field: 'activity' },
        { code: 'follow-up-answer-missing', field: 'since' },
      ],
    },
  });
  expect(checkAnswers(first, { ...home, iin: '1' }, 12)).toMatchObject({
    refusal: { code: 'answer-unknown-question', params: { name: 'iin' } },
  });
  expect(checkAnswers(first, { ...home, contribution: ['other', 'other'] }, 12).ok).toBe(false);
});

test('a month is an interval, words are not, and nobody returns before the stay ended', () => {
  const stay = { isReturn: true, endedOn: '2026-01-31', today: '2026-08-01' };
  expect(sinceInterval('2026-04', stay)).toEqual({
    ok: true,
    value: { knownAfter: '2026-03-31', knownBy: '2026-04-30' },
  });
  expect(sinceInterval('2026-04-03', stay)).toEqual({
    ok: true,
    value: { knownAfter: '2026-04-02', knownBy: '2026-04-03' },
  });
  expect(sinceInterval('08.2026', stay)).toEqual({
    ok: true,
    value: { knownAfter: '2026-07-31', knownBy: '2026-08-01' },
  });
  expect(sinceInterval('2026', stay)).toEqual({
    ok: true,
    value: { knownAfter: null, knownBy: '2026-08-01' },
  });
  expect(sinceInterval('2026-01', stay)).toEqual({
    ok: true,
    value: { knownAfter: null, knownBy: '2026-01-31' },
  });
  expect(sinceInterval('spring 2026', stay)).toMatchObject({
    refusal: { code: 'since-not-a-month', field: 'since' },
  });
  expect(sinceInterval('2026-13', stay)).toMatchObject({ refusal: { code: 'since-not-a-month' } });
  expect(sinceInterval('2025-02-29', stay)).toMatchObject({ refusal: { code: 'since-not-a-month' } });
  expect(sinceInterval('2026-09', stay)).toMatchObject({ refusal: { code: 'since-in-future' } });
  expect(sinceInterval('2025-12', stay)).toMatchObject({ refusal: { code: 'returned-before-end' } });
  expect(sinceInterval('2025-12', { ...stay, isReturn: false })).toEqual({
    ok: true,
    value: { knownAfter: null, knownBy: '2026-01-31' },
  });
});

test('intentions leave the answer, and only whole', () => {
  const four = { intendStay: 'no', intendReturn: 'now', intendMotive: 'duty', intendPlans: 'nothing' };
  expect(splitAnswers({ ...home, ...four })).toEqual({
    told: home,
    intention: { stay: 'no', return: 'now', motive: 'duty', plans: 'nothing' },
  });
  expect(splitAnswers({ ...home, intendStay: 'no' })).toEqual({ told: home, intention: undefined });
});

test('words about a contribution are asked for, and kept, only where one is named', () => {
  const words = { ...home, contributionText: 'A joint laboratory' };
  const shown = first.pages
    .flatMap(({ elements }) => elements)
    .find(({ name }) => name === 'contributionText')?.visibleIf;
  expect(isVisible(shown, { contribution: [] })).toBe(false);
  expect(isVisible(shown, { contribution: ['equipment'] })).toBe(true);
  expect(checkAnswers(first, words, 12)).toEqual({ ok: true, value: home });
  expect(checkAnswers(first, { ...words, contribution: ['joint-work'] }, 12)).toEqual({
    ok: true,
    value: { ...words, contribution: ['joint-work'] },
  });
});
