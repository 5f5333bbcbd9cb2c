import { describe, expect, it } from 'vitest';
import { eqfLevels, isEqfLevel } from '../../../src/core/basics/eqf-level.ts';
import { readEsi } from '../../../src/core/basics/esi.ts';
import { isIscedF } from '../../../src/core/basics/isced-f.ts';
import { isSchacId } from '../../../src/core/basics/schac-id.ts';

const prefix = 'urn:schac:personalUniqueCode:int:esi:';
const codeOf = (text: string) => {
  const read = readEsi(text);
  return read.ok ? 'read' : read.refusal.code;
};

describe('European Student Identifier', () => {
  it.each([
    // The official example of Outgoing Mobilities 3.0.0, and both forms of the specification.
    `${prefix}uio.no:1234567890`,
    `${prefix}hr:0036478493`,
    `${prefix}ES-AN:x%2F1`,
    `${prefix}phys.kaznu.edu.kz:a:b`,
    `URN:SCHAC:personaluniquecode:INT:esi:uio.no:1`,
  ])('reads %s', (text) => {
    expect(codeOf(text)).toBe('read');
  });

  it.each([
    ['esi-form-not-possible', ''],
    ['esi-form-not-possible', 'uio.no:1234567890'],
    ['esi-form-not-possible', `${prefix}uio.no:`],
    ['esi-form-not-possible', `${prefix}:123`],
    ['esi-form-not-possible', `${prefix}uio.no:12 34`],
    ['esi-form-not-possible', `${prefix}uio.no:50%`],
    ['esi-form-not-possible', `${prefix}uio.no:Әл-Фараби`],
    ['esi-form-not-possible', ` ${prefix}uio.no:1`],
    ['esi-scope-not-possible', `${prefix}university:1`],
    ['esi-scope-not-possible', `${prefix}-uio.no:1`],
    ['esi-too-long', `${prefix}uio.no:${'1'.repeat(212)}`],
  ])('refuses with %s: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('takes 255 characters and not one more', () => {
    const longest = `${prefix}uio.no:`.padEnd(255, '1');
    expect([codeOf(longest), codeOf(`${longest}1`)]).toEqual(['read', 'esi-too-long']);
  });
});

it('knows a SCHAC home organisation from another text', () => {
  for (const right of ['uio.no', 'uw.edu.pl', 'kaznu.kz', 'xn--80aesfpebagmfblc0a.kz'])
    expect(isSchacId(right), right).toBe(true);
  const wrong = [
    'uio',
    'UIO.no',
    'uio..no',
    'uio.no.',
    '-uio.no',
    'uio-.no',
    '10.0.0.1',
    'u_io.no',
    '',
    'uio.no ',
  ];
  for (const text of [...wrong, `${'a'.repeat(64)}.no`, `${'a.'.repeat(126)}no`])
    expect(isSchacId(text), text).toBe(false);
});

it('knows the detailed fields of ISCED-F 2013', () => {
  for (const right of [
    '0000',
    '0011',
    '0099',
    '0210',
    '0231',
    '0288',
    '0533',
    '0613',
    '0999',
    '1041',
    '1099',
    '9999',
  ])
    expect(isIscedF(right), right).toBe(true);
  for (const wrong of [
    '1234',
    '0120',
    '053',
    '05333',
    '0614',
    '0618',
    '1100',
    '1200',
    '',
    '613',
    '06 13',
    '०६१३',
  ])
    expect(isIscedF(wrong), wrong).toBe(false);
});

it('knows the levels of EQF', () => {
  expect(eqfLevels.filter((level) => isEqfLevel(level))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect([0, 9, 6.5, Number.NaN].filter((level) => isEqfLevel(level))).toEqual([]);
});
