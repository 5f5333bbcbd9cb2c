import { expect, it } from 'vitest';
import { conversion, formatDimensions, isSameDimension, parseUnit } from '../../../src/core/claim/unit.ts';

const read = (text: string) => {
  const unit = parseUnit(text);
  if (unit === undefined) throw new Error(`${text} is no unit`);
  return unit;
};

it.each([
  ['KZT/student/year', 'KZT/(person*year)', 1],
  ['KZT/(person*year)', 'KZT/(person*year)', 1],
  ['billion KZT', 'KZT', 1e9],
  ['million tenge', 'KZT', 1e6],
  ['trillion KZT', 'KZT', 1e12],
  ['thousand-persons', 'person', 1000],
  ['thousand persons', 'person', 1000],
  ['participants', 'person', 1],
  ['people', 'person', 1],
  ['percent', '1', 0.01],
  ['%', '1', 0.01],
  ['fraction', '1', 1],
  ['1', '1', 1],
  ['1/year', '1/year', 1],
  ['hours', 'minute', 60],
  ['hour', 'minute', 60],
  ['minutes', 'minute', 1],
  ['grants', 'grant', 1],
  ['countries', 'country', 1],
  ['person^2', 'person^2', 1],
  ['KZT*year/year', 'KZT', 1],
  ['year·KZT', 'KZT*year', 1],
])('%s measures %s', (text, dimensions, scale) => {
  expect(formatDimensions(read(text))).toBe(dimensions);
  expect(Number(read(text).scale.n) / Number(read(text).scale.d)).toBe(scale);
});

it.each([
  '',
  '/',
  'KZT/',
  'KZT//year',
  '(KZT',
  'KZT)',
  'KZT^0',
  '12 KZT',
  'KZT$',
  'a'.repeat(81),
  '('.repeat(9),
])('%s is no unit', (text) => {
  expect(parseUnit(text)).toBeUndefined();
});

it('converts within a dimension and tells dimensions apart', () => {
  expect(conversion(read('billion KZT'), read('million KZT'))).toEqual({ n: 1000n, d: 1n });
  expect(isSameDimension(read('KZT/year'), read('KZT'))).toBe(false);
  expect(isSameDimension(read('year*KZT'), read('KZT*year'))).toBe(true);
  expect(isSameDimension(read('person^2'), read('person'))).toBe(false);
});
