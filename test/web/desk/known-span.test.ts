import { describe, expect, it } from 'vitest';
import { knownSpan } from '../../../src/web/desk/alumni/known-span.ts';

const endedOn = '2026-01-20';

describe('since when something is known', () => {
  it('names the month that somebody told, in three languages', () => {
    const march = { knownAfter: '2026-02-28', knownBy: '2026-03-31' };
    expect(knownSpan(march, endedOn, 'kk')).toBe('2026 жылғы наурыз');
    expect(knownSpan(march, endedOn, 'ru')).toBe('Март 2026 года');
    expect(knownSpan(march, endedOn, 'en')).toBe('March 2026');
  });

  it('names the last month of a year, and a February of a leap year', () => {
    expect(knownSpan({ knownAfter: '2026-11-30', knownBy: '2026-12-31' }, endedOn, 'en')).toBe(
      'December 2026',
    );
    expect(knownSpan({ knownAfter: '2028-01-31', knownBy: '2028-02-29' }, endedOn, 'en')).toBe(
      'February 2028',
    );
  });

  it('names the day where it is known, and both ends of anything else', () => {
    expect(knownSpan({ knownAfter: '2026-02-28', knownBy: '2026-03-01' }, endedOn, 'en')).toBe(
      '1 March 2026',
    );
    expect(knownSpan({ knownAfter: '2026-02-28', knownBy: '2026-03-30' }, endedOn, 'en')).toBe(
      '1 March 2026 – 30 March 2026',
    );
    expect(knownSpan({ knownAfter: null, knownBy: '2026-01-31' }, endedOn, 'en')).toBe(
      '20 January 2026 – 31 January 2026',
    );
    expect(knownSpan({ knownAfter: '2028-01-31', knownBy: '2028-02-28' }, endedOn, 'en')).toBe(
      '1 February 2028 – 28 February 2028',
    );
  });
});
