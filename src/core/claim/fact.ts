import type { MissingReason } from '../basics/cell.ts';
import { parseDecimal } from './decimal-text.ts';
import type { Rational } from './rational.ts';

/**
 * How a number was given: `exact` to the last unit, `rounded` to its printed decimals, `approx` ("about"), `bound`
 * ("exceeds"), `assumed` by the authors, `ordinal` a place in an order.
 */
export const factKinds = ['exact', 'rounded', 'approx', 'bound', 'assumed', 'ordinal'] as const;
export type FactKind = (typeof factKinds)[number];

/** One published number as a claim uses it, or the hole where one should be. */
export interface Fact {
  /** What claims call it: `f003` of the text, `Table1.2024.total` of a table. */
  readonly id: string;
  /** Exactly as printed; `null` when there is no number. */
  readonly value: Rational | null;
  /** Why there is none. */
  readonly reason?: MissingReason;
  /** As `KZT/(person*year)`, `thousand persons`, `percent`, `1`; read when a claim needs it. */
  readonly unit: string;
  readonly kind: FactKind;
  /** Printed decimals. */
  readonly decimals: number;
  /** Where it stands in its source: `RES.4.2`, `Table1.2024.total`. */
  readonly locator: string;
  readonly period?: string;
  /** Whom it counts or pays for: `funding=state`. */
  readonly population?: string;
  readonly quote?: string;
  /** True of what the source does not print: a population looked up, a base worked out. */
  readonly isOutside?: boolean;
  /** Where a person mends it. */
  readonly origin?: { readonly file: string; readonly line: number };
}

/** A cell of a table of figures. */
interface TableCell {
  readonly locator: string;
  readonly period: string;
  readonly value: number | null;
  readonly reason?: MissingReason | undefined;
}

/**
 * A table's cell as a fact. Persons are counted to the last one; a unit with a prefix (`thousand-persons`) or a cell
 * with decimals was rounded where its decimals end.
 */
export const factOfCell = (cell: TableCell, unit: string): Fact => {
  const { locator, period } = cell;
  const printed = cell.value === null ? undefined : parseDecimal(String(cell.value));
  if (printed === undefined && cell.value !== null) throw new RangeError(`${locator} holds no finite number`);
  const decimals = printed?.decimals ?? 0;
  const isCounted = decimals === 0 && !/^(thousand|million|billion|trillion)\b/.test(unit);
  return {
    id: locator,
    value: printed?.value ?? null,
    ...(cell.reason === undefined ? {} : { reason: cell.reason }),
    unit,
    kind: isCounted ? 'exact' : 'rounded',
    decimals,
    locator,
    period,
  };
};
