import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../src/core/indicator/calculate.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { changedPaths } from '../../../src/core/indicator/statement/changed-paths.ts';
import { makeStatement } from '../../../src/core/indicator/statement/make-statement.ts';
import { nextVersion } from '../../../src/core/indicator/statement/next-version.ts';
import type { StatementFigures } from '../../../src/core/indicator/statement/statement-figures.ts';
import { statementShape, type Statement } from '../../../src/core/indicator/statement/statement.ts';
import { isMessageKey } from '../../../src/messages.ts';

const returns = (month: number, known: number, returned: number, participants: number) => {
  const left = Float64Array.from({ length: known }, (_none, at) => (at < returned ? 1 : month));
  return {
    month,
    returned: calculate(indicators.K1, {
      month,
      participants,
      states: 1,
      left,
      right: left.map((time, at) => (at < returned ? time : Number.POSITIVE_INFINITY)),
      exits: Uint8Array.from(left, (_time, at) => (at < returned ? 1 : 0)),
    }),
    known: calculate(indicators.K2, { known, participants }),
    width: calculate(indicators.K3, { known, participants }),
    byEvidence: [
      { evidence: 'self-report' as const, people: 6 },
      { evidence: 'pension-months' as const, people: returned - 6 },
    ],
  };
};

const counts = {
  achieved: 20,
  partly: 10,
  notAchieved: 5,
  notVerifiable: 0,
  waiting: 5,
  notReported: 0,
  superseded: 6,
};
const owed = { owed: 360, worked: 60, repaid: 30, exempted: 0, open: 10 };

/** Twelve plans, forty results due; twenty people of whom sixteen are known at twelve months. */
const figures = (plans = 12): StatementFigures => ({
  institutionId: 'KZ-1',
  year: 2024,
  dataThrough: '2026-06-30',
  releaseId: '2026-07-01',
  counts: [
    { indicator: 'Q4', value: calculate(indicators.Q4, { count: 20 }) },
    { indicator: 'Q2', value: calculate(indicators.Q2, { count: null }) },
  ],
  results: {
    verified: calculate(indicators.K4, { numerator: 20, denominator: 40, unknown: 5, plans, clusters: null }),
    completed: calculate(indicators.K5, { numerator: 7, denominator: plans, unknown: 0 }),
    verdicts: counts,
  },
  cost: {
    perResult: calculate(indicators.K11, {
      costs: new Float64Array(plans).fill(1_000_000),
      results: Float64Array.from({ length: plans }, (_none, at) => (at < 10 ? 2 : 0)),
      waiting: 5,
    }),
    planned: 13_000_000,
    spent: plans * 1_000_000,
  },
  returns: [returns(6, 18, 12, 20), returns(12, 16, 14, 20)],
  obligations: {
    kept: calculate(indicators.K20, {
      over: new Float64Array(10).fill(9),
      under: new Float64Array(10).fill(36),
      open: new Float64Array(10).fill(1),
    }),
    months: owed,
  },
});

const made = (given: StatementFigures): Statement => {
  const found = makeStatement(given);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};

describe('a statement', () => {
  it('is data of its shape, and stays so through JSON', () => {
    const statement = made(figures());
    expect(statementShape.parse(JSON.parse(JSON.stringify(statement)))).toEqual(statement);
    expect(statementShape.safeParse({ ...statement, year: '2024' }).success).toBe(false);
  });

  it('says what is missing and why, and by which version and method each figure was computed', () => {
    const { missing, methods } = made(figures());
    expect(missing).toEqual([{ indicator: 'Q2', month: null, reasons: ['not-collected'] }]);
    expect(methods).toContainEqual({ indicator: 'K1', version: 1, month: 12, method: 'aalen-johansen' });
    expect(methods).toContainEqual({ indicator: 'K4', version: 1, month: null, method: 'wilson' });
    expect(methods).toHaveLength(2 + 6 + 4);
  });

  it('drops what a suppressed value was computed from', () => {
    const few = made(figures(9));
    expect(few.results.verdicts).toBeNull();
    expect(few.results.verified.reasons).toEqual(['below-least-n']);
    expect(few.cost).toMatchObject({ planned: null, spent: null });
    expect(few.missing.map(({ indicator }) => indicator)).toEqual(['Q2', 'K4', 'K5', 'K11']);
    expect(JSON.stringify(few)).not.toContain('9000000');
  });

  it('drops a breakdown in which somebody could be recognised, as a whole', () => {
    const given = figures();
    const [six, twelve] = given.returns;
    if (six === undefined || twelve === undefined) throw new Error('returns');
    const rare = [
      { evidence: 'self-report' as const, people: 9 },
      { evidence: 'official-file' as const, people: 3 },
    ];
    const found = made({ ...given, returns: [{ ...six, byEvidence: rare }, twelve] });
    expect(found.returns.map(({ byEvidence }) => byEvidence === null)).toEqual([true, false]);
    const verdicts = { ...counts, partly: 11, notAchieved: 4 };
    expect(made({ ...given, results: { ...given.results, verdicts } }).results.verdicts).toBeNull();
    expect(made(given).results.verdicts).toEqual(given.results.verdicts);
  });
});

describe('contradictions are refused, each with its place', () => {
  const placesOf = (given: StatementFigures): readonly (string | undefined)[] => {
    const found = makeStatement(given);
    if (found.ok) return [];
    expect(found.refusal).toMatchObject({
      code: 'statement-contradicts',
      params: { count: found.refusal.list?.length },
    });
    const codes = [found.refusal, ...(found.refusal.list ?? [])].map(({ code }) => `refusal.${code}`);
    expect(codes.filter((code) => !isMessageKey(code))).toEqual([]);
    return (found.refusal.list ?? []).map(({ field }) => field);
  };
  const given = figures();

  it('of results', () => {
    const verdicts = { ...counts, achieved: 21 };
    expect(placesOf({ ...given, results: { ...given.results, verdicts } })).toEqual([
      'results.verified.numerator',
      'results.verified.denominator',
      'cost.perResult.denominator',
    ]);
  });

  it('of money, months and evidence', () => {
    expect(placesOf({ ...given, cost: { ...given.cost, spent: 12_000_001 } })).toEqual([
      'cost.perResult.numerator',
    ]);
    const months = { ...owed, worked: 61 };
    expect(placesOf({ ...given, obligations: { ...given.obligations, months } })).toEqual([
      'obligations.kept.numerator',
    ]);
    const [six, twelve] = given.returns;
    if (six === undefined || twelve === undefined) throw new Error('returns');
    expect(placesOf({ ...given, returns: [{ ...six, byEvidence: twelve.byEvidence }] })).toEqual([
      'returns.6.returned.numerator',
    ]);
    expect(placesOf({ ...given, returns: [{ ...six, width: twelve.width }] })).toEqual([
      'returns.6.width.numerator',
    ]);
    expect(placesOf({ ...given, returns: [six, six] })).toEqual(['returns.6']);
  });

  it('and none where figures agree', () => {
    expect(placesOf(given)).toEqual([]);
  });
});

describe('versions', () => {
  const statement = made(figures());

  it('begin with 1 and name what changed', () => {
    expect(nextVersion(undefined, statement)).toMatchObject({ ok: true, value: { version: 1, changes: [] } });
    const later = {
      ...statement,
      dataThrough: '2026-07-31',
      cost: { ...statement.cost, planned: 14_000_000 },
    };
    expect(nextVersion({ version: 3, statement }, later)).toMatchObject({
      ok: true,
      value: { version: 4, changes: ['dataThrough', 'cost.planned'] },
    });
  });

  it('are not made of nothing new', () => {
    const again = nextVersion({ version: 3, statement }, made(figures()));
    expect(again).toMatchObject({
      ok: false,
      refusal: { code: 'statement-unchanged', params: { version: 3 } },
    });
    expect(isMessageKey('refusal.statement-unchanged')).toBe(true);
    expect(() => nextVersion({ version: 1, statement }, { ...statement, year: 2023 })).toThrow(RangeError);
  });

  it('differ in no place exactly when they are the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(changedPaths(one, structuredClone(one))).toEqual([]);
        const isOtherKind = typeof one !== typeof other;
        expect(isOtherKind && changedPaths(one, other).length === 0).toBe(false);
      }),
    );
    expect(changedPaths({ a: [1, 2] }, { a: [1, 3, 4] })).toEqual(['a.1', 'a.2']);
    expect(changedPaths({ a: null }, { a: { b: 1 } })).toEqual(['a']);
    expect(changedPaths({}, { a: {} })).toEqual(['a']);
  });
});
