import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/web/enhance/audit/check-claims.ts';
import { checkPercents } from '../../../src/web/enhance/audit/check-percents.ts';
import { pastedTable } from '../../../src/web/enhance/audit/pasted-table.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'sum',
    'equal',
    'share',
    'part',
    'order',
    'rising',
    'falling',
    'percent',
    'percents',
    'доля',
  ),
  fc.constantFrom('+', '=', '/', '>', '<=', ':', ',', '..', 'of', 'из', 'about', 'over', '"', '%', '*', '-'),
  fc.constantFrom('a', 'b', 'x', 'y', '2024', '0', '13', '46.2', '75 %', '120', '50000000', '0.000000001'),
  fc.string({ maxLength: 4 }),
);
const line = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(' '));
const cell = fc.oneof(
  fc.constantFrom('', '0', '1', '2.5', '46 %', 'x', '*', '1 000'),
  fc.string({ maxLength: 3 }),
);
const row = fc.tuple(fc.constantFrom('x', 'y', '2024', ''), cell, cell);

describe('whatever is typed', () => {
  it('every claim ends in a verdict or in a named fault', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        fc.array(row, { minLength: 1, maxLength: 4 }),
        (lines, rows) => {
          const table = pastedTable({
            header: ['key', 'a', 'b'],
            rows: rows.map((cells, index) => ({ line: index + 2, cells })),
          });
          for (const one of checkClaims(lines.join('\n'), table)) {
            expect(one.ok ? one.value.finding.verdict : one.refusal.code).toMatch(/^[a-z_-]+$/);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('percentages end in counts or in a named refusal', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const checked = checkPercents(typed);
        expect(checked.ok || checked.refusal.code).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('a series longer than a rule takes is a named fault', () => {
    const rows = Array.from({ length: 2500 }, (_none, index) => ({
      line: index + 2,
      cells: [`x${index}`, '1'],
    }));
    const [result] = checkClaims('rising a', pastedTable({ header: ['key', 'a'], rows }));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'claim-shape' } });
  });

  it.each([
    'percent 75 of 50000000',
    'percent 0.123456789 of 13',
    'equal x: a = 1e400',
    'share x: a / b = -5%',
  ])('%j does not break anything', (typed) => {
    const table = pastedTable({ header: ['key', 'a', 'b'], rows: [{ line: 2, cells: ['x', '1', '2'] }] });
    expect(checkClaims(typed, table)).toHaveLength(1);
  });
});
