import { balanceOf } from './balance-of.ts';
import type { Balance } from './balance.ts';
import type { BalanceMatter } from './balance-matter.ts';
import type { EventStatus } from './obligation-record.ts';
import type { ObligationFacts } from './obligation-facts.ts';

/**
 * The balance of an obligation of the register at the end of a day, from its accepted events, or with those that are only claimed.
 * Throws where the rule has no term or asks for another fact: such a rule is not recorded.
 */
export const balanceOfMatter = (
  { obligation, checked, events }: BalanceMatter,
  asOf: string,
  counted: readonly EventStatus[] = ['accepted'],
): Balance & { readonly eventIds: readonly string[] } => {
  const { stayMonths } = obligation;
  const facts: ObligationFacts = {
    level: obligation.level,
    place: obligation.place,
    ownGrant: obligation.ownGrant,
    goodResult: obligation.goodResult,
    completed: obligation.completedOn,
    start: obligation.startsOn,
    grant: obligation.grantAmount,
    stayMonths,
    studyMonths: stayMonths,
    fundedMonths: stayMonths,
    monthsAbroad: stayMonths,
  };
  const used = events.filter(({ status }) => counted.includes(status));
  const found = balanceOf(
    checked,
    facts,
    used.map(({ kind, startsOn, endsOn, place, remote, sector, evidence, months }) => ({
      kind,
      from: startsOn,
      to: endsOn,
      place,
      remote,
      sector,
      evidence,
      ...(months === null ? {} : { months }),
    })),
    asOf,
  );
  if (!found.ok) throw new Error(`${obligation.id}: ${found.refusal.code} at ${found.refusal.field}`);
  return { ...found.value, eventIds: used.map(({ id }) => id) };
};
