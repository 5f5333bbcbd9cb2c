import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readView, shows, writeView, type View } from '../../src/contract/view.ts';

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/);
const names = fc.uniqueArray(code, { minLength: 1, maxLength: 12 });

const table = fc
  .record({ periods: names, codes: names, map: fc.boolean() })
  .map(({ periods, codes, map }) => ({
    periods,
    map,
    categories: codes.map((name) => ({
      code: name,
      name: { kk: name, ru: name, en: name },
      isTotal: false,
      isCountry: map,
    })),
  }));

const part = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });

const tableAndView = table.chain((given) =>
  fc.record({
    table: fc.constant(given),
    view: fc.record({
      periods: part(given.periods),
      categories: part(given.categories.map((category) => category.code)),
      show: fc.constantFrom(...shows.filter((show) => show !== 'map' || given.map)),
    }),
  }),
);

describe('a view and its address', () => {
  it('are the same thing', () => {
    fc.assert(
      fc.property(tableAndView, ({ table, view }) => {
        const { view: read, notices } = readView(table, new URLSearchParams(writeView(table, view)));
        expect(read).toEqual(view satisfies View);
        expect(notices).toEqual([]);
      }),
    );
  });

  it('never fail: any query has a nearest view, whose address is a fixed point', () => {
    fc.assert(
      fc.property(table, fc.oneof(fc.string(), fc.webQueryParameters()), (table, query) => {
        const { view, notices } = readView(table, new URLSearchParams(query));
        expect(notices.length).toBeLessThanOrEqual(5);
        expect(view.periods.length * view.categories.length).toBeGreaterThan(0);
        for (const period of view.periods) expect(table.periods).toContain(period);
        expect(readView(table, new URLSearchParams(writeView(table, view))).view).toEqual(view);
      }),
    );
  });

  it('take the form of a submitted form and of a written link alike', () => {
    fc.assert(
      fc.property(tableAndView, ({ table, view }) => {
        const query = new URLSearchParams();
        for (const period of view.periods) query.append('years', period);
        for (const category of view.categories) query.append('destinations', category);
        query.append('view', view.show);
        expect(readView(table, query)).toEqual({ view, notices: [] });
      }),
    );
  });
});
