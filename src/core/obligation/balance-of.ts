import { accept } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { Balance, BalanceLine, LineCode } from './balance.ts';
import type { CheckedRule } from './checked-rule.ts';
import { monthsOwed } from './months-owed.ts';
import { unitsPerMonth } from './month-units.ts';
import type { ObligationEvent, ObligationFacts } from './obligation-facts.ts';
import { refundOf } from './refund-of.ts';
import type { RuleFault } from './rule-fault.ts';
import { shareTime } from './share-time.ts';
import { spansOf, type Span } from './spans-of.ts';

/** Months are kept in ten-thousandths of `unitsPerMonth` and shown in tenths of a month. */
const perTenth = unitsPerMonth * 1000;

const paramsOf = ({ event, fraction }: Span, paused?: number): Readonly<Record<string, string | number>> => ({
  kind: event.kind,
  from: event.from,
  to: event.to ?? '',
  place: event.place ?? '',
  evidence: event.evidence,
  fraction: fraction / 10_000,
  ...(paused === undefined ? {} : { paused }),
});

/** Running totals rounded, so that the lines add up to what the whole is rounded to. */
const rounder = (unit: number): ((amount: number) => number) => {
  let [sum, told] = [0, 0];
  return (amount) => {
    sum += amount;
    const tenths = Math.round(sum / unit) - told;
    told += tenths;
    return tenths;
  };
};

/**
 * Where an obligation stands at the end of the day `asOf`, line by line. Events are cut to the time from the start to that
 * day, both included; overlapping ones count once, by the best fraction; paused time counts for nothing. The order of the events
 * changes nothing but their numbers. Refuses facts for which the rule has no term or that it asks for in vain. Throws nothing:
 * days are assumed to be days (`readObligationCase`).
 */
export const balanceOf = (
  checked: CheckedRule,
  facts: ObligationFacts,
  events: readonly ObligationEvent[],
  asOf: string,
): Result<Balance, RuleFault> => {
  const owed = monthsOwed(checked, facts);
  if (!owed.ok) return owed;
  const spans = spansOf(checked, facts, events, asOf);
  const { credited, contributed, paused } = shareTime(spans);
  const lines: BalanceLine[] = [...owed.value.lines];
  const add = (code: LineCode, months: number, span: Span | null = null, paused?: number): void => {
    const clause = span?.clause ?? null;
    lines.push({
      code,
      clause: clause === null ? null : `credit.${clause}`,
      event: span?.index ?? null,
      months: months === 0 ? 0 : months / 10,
      params: span === null ? {} : paramsOf(span, paused),
    });
  };

  const toTenths = rounder(perTenth);
  let counted = 0;
  spans.forEach((span, index) => {
    if (span.barred !== null) return add(span.barred, 0, span);
    if (span.use !== 'work') return undefined;
    const gained = credited[index] ?? 0;
    const tenths = toTenths(gained);
    counted += tenths;
    return add(gained > 0 ? 'credit' : 'counted-already', -tenths, span);
  });

  let room = Math.round(owed.value.tenths * checked.rule.substitution) * perTenth;
  spans.forEach((span, index) => {
    if (span.use !== 'contribution') return;
    const { months } = span.event;
    const offered = months === undefined ? (contributed[index] ?? 0) : Math.round(months * 10) * perTenth;
    const gained = Math.min(offered, room);
    room -= gained;
    const tenths = toTenths(gained);
    counted += tenths;
    const code = gained > 0 ? 'substitution' : offered > 0 ? 'substitution-used-up' : 'counted-already';
    add(code, -tenths, span);
  });

  const toPaused = rounder(unitsPerMonth / 10);
  let stopped = 0;
  spans.forEach((span, index) => {
    if (span.use !== 'pause') return;
    const tenths = toPaused(paused[index] ?? 0);
    stopped += tenths;
    add('pause', 0, span, tenths / 10);
  });

  const creditedTenths = Math.min(counted, owed.value.tenths);
  if (counted > creditedTenths) add('more-than-owed', counted - creditedTenths);
  const exemption = spans.find(({ use }) => use === 'exemption');
  const rest = owed.value.tenths - creditedTenths;
  if (exemption !== undefined) add('exempt', -rest, exemption);
  const left = exemption === undefined ? rest : 0;
  return accept({
    monthsOwed: owed.value.tenths / 10,
    monthsCredited: creditedTenths / 10,
    monthsPaused: stopped / 10,
    balance: left / 10,
    refund: refundOf(checked.rule.refund, { grant: facts.grant, owed: owed.value.tenths, left }),
    lines,
  });
};
