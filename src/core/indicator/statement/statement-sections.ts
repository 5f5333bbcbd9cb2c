import { formatNumber } from '../../basics/format-number.ts';
import type { Locale } from '../../basics/locale.ts';
import { formatAmount } from '../print/format-indicator.ts';
import { printValue, type PrintedValue, type ValuedIndicator } from '../print/print-value.ts';
import type { Said } from '../print/said.ts';
import type { Statement } from './statement.ts';

/** A line of a statement: a value with what stands beside it, or a count alone. */
interface StatementRow extends PrintedValue {
  /** Name, and the horizon where there are several. */
  readonly label: readonly Said[];
}

interface StatementSection {
  readonly id: 'counts' | 'results' | 'cost' | 'returns' | 'obligations' | 'missing' | 'methods';
  readonly rows: readonly StatementRow[];
  /** Whether a breakdown is left out as a whole, because somebody could be recognised in it. */
  readonly isWithheld: boolean;
}

const say = (key: string, params: Said['params'] = {}): Said => ({ key, params });
/** Whether a breakdown is left out though there is something to break down. */
const isHeld = (breakdown: unknown, { status }: ValuedIndicator['value']): boolean =>
  breakdown === null && status !== 'undefined';
const nameOf = (indicator: string, month: number | null): readonly Said[] =>
  indicator === 'K1' && month !== null
    ? [say('board.returned-by', { months: String(month) })]
    : [
        say(`indicator.${indicator.toLowerCase()}.name`),
        ...(month === null ? [] : [say('board.after-months', { months: String(month) })]),
      ];

const plain = (key: string, value: string, unit: Said | null = null): StatementRow => ({
  label: [say(key)],
  value,
  unit,
  details: [],
  reasons: [],
});

const verdicts = [
  'achieved',
  'partly',
  'notAchieved',
  'notVerifiable',
  'waiting',
  'notReported',
  'superseded',
] as const;
const monthKinds = ['owed', 'worked', 'repaid', 'exempted', 'open'] as const;

/** What a statement says, section by section, in the words of one language: its page and its PDF are made of it. */
export const statementSections = (statement: Statement, locale: Locale): readonly StatementSection[] => {
  const { year, counts, results, cost, returns, obligations, missing, methods } = statement;
  const row = (
    indicator: ValuedIndicator['indicator'],
    value: ValuedIndicator['value'],
    month: number | null = null,
  ) => ({
    label: nameOf(indicator, month),
    ...printValue({ indicator, year, month, value }, locale),
  });
  const tenge = say('indicator.unit.tenge');
  const months = say('board.statement.months');
  return [
    {
      id: 'counts',
      rows: counts.map(({ indicator, value }) => row(indicator, value)),
      isWithheld: false,
    },
    {
      id: 'results',
      rows: [
        row('K4', results.verified),
        row('K5', results.completed),
        ...verdicts.flatMap((verdict) => {
          const count = results.verdicts?.[verdict] ?? null;
          return count === null
            ? []
            : [plain(`board.statement.verdict.${verdict}`, formatNumber(count, locale))];
        }),
      ],
      isWithheld: isHeld(results.verdicts, results.verified),
    },
    {
      id: 'cost',
      rows: [
        row('K11', cost.perResult),
        ...(cost.planned === null
          ? []
          : [plain('board.statement.planned', formatNumber(cost.planned, locale), tenge)]),
        ...(cost.spent === null
          ? []
          : [plain('board.statement.spent', formatNumber(cost.spent, locale), tenge)]),
      ],
      isWithheld: isHeld(cost.spent, cost.perResult),
    },
    {
      id: 'returns',
      rows: returns.flatMap(({ month, returned, known, width, byEvidence }) => [
        row('K1', returned, month),
        row('K2', known, month),
        row('K3', width, month),
        ...(byEvidence ?? []).map(({ evidence, people }) => ({
          ...plain(`obligation.evidence.${evidence}`, formatNumber(people, locale)),
          label: [
            say(`obligation.evidence.${evidence}`),
            say('board.after-months', { months: String(month) }),
          ],
        })),
      ]),
      isWithheld: returns.some(({ byEvidence, returned }) => isHeld(byEvidence, returned)),
    },
    {
      id: 'obligations',
      rows: [
        row('K20', obligations.kept),
        ...(obligations.months === null
          ? []
          : monthKinds.map((kind) =>
              plain(
                `board.statement.month.${kind}`,
                formatAmount(obligations.months?.[kind] ?? 0, locale),
                months,
              ),
            )),
      ],
      isWithheld: isHeld(obligations.months, obligations.kept),
    },
    {
      id: 'missing',
      rows: missing.map(({ indicator, month, reasons }) => ({
        label: nameOf(indicator, month),
        value: null,
        unit: null,
        details: [],
        reasons: reasons.map((reason) => say(`indicator.reason.${reason}`)),
      })),
      isWithheld: false,
    },
    {
      id: 'methods',
      rows: methods.map(({ indicator, version, month, method }) => ({
        label: nameOf(indicator, month),
        value: null,
        unit: null,
        details: [{ name: say('board.definition.version'), value: String(version) }],
        reasons: [say(`indicator.method.${method}`)],
      })),
      isWithheld: false,
    },
  ];
};
