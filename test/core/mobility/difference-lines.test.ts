import { describe, expect, it } from 'vitest';
import { agreedMoney } from '../../../src/core/mobility/agreed-money.ts';
import { differenceLines } from '../../../src/core/mobility/difference-lines.ts';
import { textOf } from '../../../src/messages.ts';
import { changedContent, sampleContent } from '../../sample-agreement.ts';

const words = {
  locale: 'en',
  say: (key: string, params?: Readonly<Record<string, string | number>>) =>
    textOf('en', `agreement.${key}`, params),
  country: (code: string) => `country ${code}`,
} as const;

describe('what a version changes, line by line', () => {
  it('names each place and reads days, tasks and whole lines', () => {
    const lines = differenceLines(sampleContent, changedContent, words);
    expect(lines.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Last day', '30 June 2027', '31 July 2027'],
      ['Supervisor at the host', 'Dr. Lukas Braun', 'Dr. Mira Vogel'],
      ['E-mail of the supervisor', 'lukas.braun@tum.example', 'mira.vogel@tum.example'],
      ['Task 1: due', '30 May 2027', '10 July 2027'],
      ['Task 2: replaced by', '', 'Дәрігерге арналған үлгі бағдарлама'],
      ['Task 3', '', 'Дәрігерге арналған үлгі бағдарлама'],
    ]);
  });

  it('reads money in its own currency, codes by their names, and has a name for every field', () => {
    const [first, second, third] = sampleContent.costs;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three lines');
    const changed = {
      ...sampleContent,
      country: 'POL',
      host: {
        ...sampleContent.host,
        hostId: 'hos_1',
        signer: { ...sampleContent.host.signer, locale: 'kk' as const },
      },
      courses: sampleContent.courses.slice(0, 1),
      costs: [{ ...first, amount: 1 }, { ...second, kind: 'visa' as const, paidBy: 'host' as const }, third],
      duties: sampleContent.duties.map((duty, index) => (index === 0 ? { ...duty, ru: 'Иначе' } : duty)),
      obligation: null,
    };
    const lines = differenceLines(sampleContent, changed, words);
    expect(lines.map(({ label, before, after }) => `${label}: ${before} > ${after}`)).toEqual([
      'Country: country DEU > country POL',
      'Language of the letter: English > Kazakh',
      'Course 2: German for Beginners, 3 ECTS > ',
      'Money, line 1: amount: 3,500,000\u00a0KZT > 0.01\u00a0KZT',
      'Money, line 2: what for: travel > visa',
      'Money, line 2: paid by: the grant > the host',
      `Duty 1 (in Russian): ${sampleContent.duties[0]?.ru ?? ''} > Иначе`,
      'Obligation after the return: Obligation after the return, version 1 > ',
    ]);
  });

  it('is empty where nothing differs', () => {
    expect(differenceLines(sampleContent, sampleContent, words)).toEqual([]);
  });
});

describe('an amount', () => {
  it('has the decimals of its currency, and none when it is whole', () => {
    expect(agreedMoney(62_050, 'EUR', 'ru')).toBe('620,50\u00a0EUR');
    expect(agreedMoney(62_000, 'EUR', 'en')).toBe('620\u00a0EUR');
    expect(agreedMoney(1200, 'JPY', 'en')).toBe('1,200\u00a0JPY');
    expect(agreedMoney(1250, 'KWD', 'en')).toBe('1.250\u00a0KWD');
  });
});
