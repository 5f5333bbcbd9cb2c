import { comparable } from './comparable.ts';
import type { BalanceLine } from './balance.ts';
import type { CheckedRule } from './checked-rule.ts';
import { creditOf } from './credit-of.ts';
import { isEnoughEvidence } from './evidence.ts';
import { monthUnits } from './month-units.ts';
import type { ObligationEvent, ObligationFacts } from './obligation-facts.ts';

/** An event as it lies on the line of months between start and the day of the balance. */
export interface Span {
  readonly event: ObligationEvent;
  /** Its place in the list that was given. */
  readonly index: number;
  readonly use: 'work' | 'contribution' | 'pause' | 'exemption' | 'none';
  readonly low: number;
  readonly high: number;
  /** Which part of a day counts, in ten-thousandths. */
  readonly fraction: number;
  readonly clause: number | null;
  /** Why nothing counts, where nothing can. */
  readonly barred: BalanceLine['code'] | null;
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** An order that does not depend on the order of recording; spans that it cannot tell apart count the same. */
const compareSpans = (one: Span, other: Span): number =>
  one.low - other.low ||
  one.high - other.high ||
  compareTexts(one.event.from, other.event.from) ||
  compareTexts(one.event.to ?? '', other.event.to ?? '') ||
  compareTexts(one.event.kind, other.event.kind) ||
  other.fraction - one.fraction ||
  compareTexts(other.event.evidence, one.event.evidence) ||
  compareTexts(one.event.place ?? '', other.event.place ?? '') ||
  Number(one.event.remote ?? false) - Number(other.event.remote ?? false) ||
  (one.event.months ?? 0) - (other.event.months ?? 0);

interface Judged {
  readonly use: Span['use'];
  readonly fraction: number;
  readonly clause: number | null;
  readonly barred: Span['barred'];
}
const plainly = (use: Span['use']): Judged => ({ use, fraction: 0, clause: null, barred: null });
const barredBy = (barred: Span['barred']): Judged => ({ use: 'none', fraction: 0, clause: null, barred });

const pause = plainly('pause');
const exemption = plainly('exemption');
const contribution: Judged = { use: 'contribution', fraction: 10_000, clause: null, barred: null };
const tooWeak = barredBy('evidence-too-weak');
const outside = barredBy('outside-clock');

interface Placed {
  readonly low: number;
  readonly high: number;
  /** Whether it had begun by the day of the balance. */
  readonly hasBegun: boolean;
}

const judge = (checked: CheckedRule, facts: ObligationFacts, event: ObligationEvent, at: Placed): Judged => {
  const { rule } = checked;
  const kind = String(comparable(event.kind));
  const isInside = at.high > at.low;
  if (!isEnoughEvidence(event.evidence, rule.evidence)) return tooWeak;
  if (rule.pauses.includes(kind)) return isInside ? pause : outside;
  if (rule.exemptions.includes(kind)) return at.hasBegun ? exemption : outside;
  if (kind === 'contribution' && rule.substitution > 0)
    return (event.months === undefined ? isInside : at.hasBegun) ? contribution : outside;
  if (!isInside) return outside;
  const home = comparable(facts.place);
  const remote = event.remote ?? false;
  const place = comparable(event.place) ?? (remote ? null : home);
  const credit = creditOf(checked, { ...facts, ...event, kind, remote, place }, home);
  const fraction = Math.round(credit.fraction * 10_000);
  const barred = credit.barred ?? (fraction === 0 ? 'not-credited' : null);
  return { use: fraction === 0 ? 'none' : 'work', fraction, clause: credit.clause, barred };
};

/** What each event is good for, in an order that does not depend on the order of recording. */
export const spansOf = (
  checked: CheckedRule,
  facts: ObligationFacts,
  events: readonly ObligationEvent[],
  asOf: string,
): readonly Span[] => {
  const start = monthUnits(facts.start);
  const end = Math.max(start, monthUnits(asOf, true));
  return events
    .map((event, index): Span => {
      const from = monthUnits(event.from);
      const low = Math.max(start, from);
      const high =
        event.to === undefined || event.to === null ? end : Math.min(end, monthUnits(event.to, true));
      const { use, fraction, clause, barred } = judge(checked, facts, event, {
        low,
        high,
        hasBegun: from < end,
      });
      return { event, index, use, low, high, fraction, clause, barred };
    })
    .sort(compareSpans);
};
