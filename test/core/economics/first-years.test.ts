import { expect, test } from 'vitest';
import { cohortOf } from '../../../src/core/economics/cohort.ts';
import { lifeCourse } from '../../../src/core/economics/life-course.ts';
import { nameInputs } from '../../../src/core/economics/named-inputs.ts';
import { defaultSwitches } from '../../../src/core/economics/switches.ts';
import { asPrinted } from '../printed.ts';
import { central, kazakhstan } from './kazakhstan.ts';

const cohort = cohortOf(kazakhstan);
const [bachelor] = cohort.levels;
const years =
  bachelor === undefined
    ? []
    : lifeCourse(cohort, bachelor, nameInputs(central, cohort.lambda), defaultSwitches);

test('the first year of work', () => {
  expect(asPrinted(years[0]?.flow.budget, '431715.4936')).toBe('431715.4936');
  expect(asPrinted(years[0]?.flow.funds, '383241.892')).toBe('383241.892');
  expect(asPrinted(years[0]?.flow.opv, '264304.7531')).toBe('264304.7531');
  expect(years[0]?.weight).toBe(1);
});

test('the eleventh year of work', () => {
  expect(asPrinted(years[10]?.flow.budget, '873387.2936')).toBe('873387.2936');
  expect(asPrinted(years[10]?.flow.funds, '717695.5448')).toBe('717695.5448');
  expect(asPrinted(years[10]?.weight, '.6100811686')).toBe('.6100811686');
});

test('each level is followed to 99, and earns nothing from 63', () => {
  expect(
    cohort.levels.map((level) => lifeCourse(cohort, level, nameInputs(central, 0.2), defaultSwitches).length),
  ).toEqual([78, 76, 73]);
  expect(years.find(({ age }) => age === 62)?.flow.gross).toBeGreaterThan(0);
  expect(years.find(({ age }) => age === 63)?.flow.gross).toBe(0);
  expect(years.find(({ age }) => age === 63)?.spending).toBeCloseTo((150000 + 648984) * 1.02 ** 41, 3);
});
