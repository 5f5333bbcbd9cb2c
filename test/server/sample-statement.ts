import type { StatementView } from '../../src/contract/statement.ts';
import { makeStatement } from '../../src/core/indicator/statement/make-statement.ts';
import { calculate } from '../../src/core/indicator/calculate.ts';
import { indicators } from '../../src/core/indicator/indicators.ts';
import type { IndicatorId } from '../../src/core/indicator/indicator-id.ts';
import type { IndicatorDefinition } from '../../src/core/indicator/indicator.ts';
import type { IndicatorValue } from '../../src/core/indicator/indicator-value.ts';
import { sampleRelease } from '../web/sample-release.ts';
import { sampleUniversities } from '../web/sample-inputs.ts';
import type { NamedStatement, Statements } from '../../src/server/public/statements.ts';

const bootstrap = { seed: 1, replicates: 200 };

const valueOf = (id: IndicatorId, input: unknown): IndicatorValue =>
  calculate(indicators[id] as unknown as IndicatorDefinition<never>, input as never, { bootstrap });

const notDue = (id: IndicatorId): IndicatorValue => ({
  ...{ value: null, lower: null, upper: null, method: indicators[id].interval, status: 'undefined' },
  ...{ reasons: ['not-yet-due'], numerator: null, denominator: null, coverage: null, bounds: null },
});

const people = 52;
const costs = Float64Array.from({ length: people }, (_none, row) => 3_000_000 + row * 100_000);

const returnsAt = (month: number) => {
  const exits = Uint8Array.from({ length: 47 }, (_none, row) => (row < 38 ? 1 : row < 43 ? 2 : 0));
  const left = Float64Array.from(exits, (exit) => (exit === 0 ? month + 1 : 1));
  const right = Float64Array.from(exits, (exit) => (exit === 0 ? Number.POSITIVE_INFINITY : 2));
  return {
    month,
    returned: valueOf('K1', { month, participants: people, states: 2, exits, left, right }),
    known: valueOf('K2', { known: 47, participants: people }),
    width: valueOf('K3', { known: 47, participants: people }),
    byEvidence: [
      { evidence: 'self-report' as const, people: 9 },
      { evidence: 'employer-letter' as const, people: 12 },
      { evidence: 'pension-months' as const, people: 17 },
      { evidence: 'official-file' as const, people: 0 },
    ],
  };
};

const statementOf = (verified: number) => {
  const made = makeStatement({
    institutionId: sampleUniversities[5].id,
    year: 2023,
    dataThrough: '2026-06-30',
    releaseId: sampleRelease().name,
    counts: [
      { indicator: 'Q1', value: valueOf('Q1', { count: 68 }) },
      { indicator: 'Q2', value: valueOf('Q2', { count: null }) },
      { indicator: 'Q4', value: valueOf('Q4', { count: people }) },
    ],
    results: {
      verified: valueOf('K4', {
        ...{ numerator: verified, denominator: 73, unknown: 5, plans: people, clusters: null },
      }),
      completed: valueOf('K5', { numerator: 30, denominator: people, unknown: 0 }),
      verdicts: {
        ...{ achieved: verified, partly: 63 - verified, notAchieved: 5, notVerifiable: 0 },
        ...{ waiting: 5, notReported: 0, superseded: 6 },
      },
    },
    cost: {
      perResult: valueOf('K11', {
        costs,
        results: Float64Array.from({ length: people }, (_none, row) => (row < verified ? 1 : 0)),
        waiting: 5,
      }),
      planned: 310_000_000,
      spent: costs.reduce((sum, one) => sum + one, 0),
    },
    returns: [returnsAt(6), returnsAt(12)],
    obligations: { kept: notDue('K20'), months: { owed: 0, worked: 0, repaid: 0, exempted: 0, open: 0 } },
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

const about = {
  id: 'stm_00000000-0000-7000-8000-000000000001',
  year: 2023,
  release: sampleRelease().name,
  isDemonstration: false,
} as const;
const signed = [
  {
    ...about,
    version: 2,
    signedAt: '2026-07-20T04:30:00.000Z',
    signedBy: 'Гүлнар Сейітова',
    sha256: 'd'.repeat(64),
  },
  {
    ...about,
    version: 1,
    signedAt: '2026-07-16T09:00:00.000Z',
    signedBy: 'Гүлнар Сейітова',
    sha256: '1'.repeat(64),
  },
] as const;

/** Two signed versions of a statement of generated figures, of a university that does not exist. */
export const sampleStatements: Statements = {
  list: async (institutionId) => (institutionId === sampleUniversities[5].id ? signed : []),
  find: async (institutionId, year, version = 2): Promise<NamedStatement | undefined> => {
    const found = signed.find((one) => one.version === version);
    if (institutionId !== sampleUniversities[5].id || year !== 2023 || found === undefined) return undefined;
    const view: StatementView = {
      ...found,
      changes: version === 2 ? ['results.verified.value', 'results.verdicts.achieved'] : [],
      content: statementOf(version === 2 ? 45 : 44),
      versions: signed,
    };
    return { institution: sampleUniversities[5].name, view };
  },
};
