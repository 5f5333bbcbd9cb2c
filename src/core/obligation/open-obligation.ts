import { addDays } from '../basics/add-days.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { MobilityStanding } from '../mobility/mobility.ts';
import { monthUnits, unitsPerMonth } from './month-units.ts';
import type { ObligationStanding } from './obligation.ts';
import { obligationStates } from './states.ts';

export interface EndedStay {
  readonly mobility: (MobilityStanding & { readonly id: string }) | undefined;
  readonly obligation: ObligationStanding | undefined;
  /** The rule that his agreement names, or nothing where it names none. */
  readonly rule: { readonly ruleId: string; readonly version: number; readonly isKnown: boolean } | undefined;
}

/** When a stay has ended under an agreement that names a rule, its obligation begins the day after; once. */
export const openObligation = (
  { mobility, obligation, rule }: EndedStay,
  _input: unknown,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (rule === undefined) return accept([]);
  if (!rule.isKnown) return refuse({ code: 'obligation-rule-unknown' });
  const opened = moveFrom(obligationStates, obligation?.status ?? null, 'open-obligation');
  if (!opened.ok) return accept([]);
  if (mobility.status !== 'returned' || mobility.returnedOn === null)
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  const units =
    monthUnits(mobility.returnedOn, true) - monthUnits(mobility.departedOn ?? mobility.plannedStart);
  return accept([
    {
      kind: 'ObligationOpened',
      noun: 'obligation',
      recordId: newId('obl'),
      data: {
        mobilityId: mobility.id,
        accountId: mobility.accountId,
        personId: mobility.personId,
        ruleId: rule.ruleId,
        ruleVersion: rule.version,
        status: opened.value,
        level: mobility.level,
        place: null,
        ownGrant: false,
        goodResult: false,
        completedOn: mobility.returnedOn,
        startsOn: addDays(mobility.returnedOn, 1),
        stayMonths: Math.max(0, Math.round(units / unitsPerMonth)),
        grantAmount: mobility.grantAmount,
        openedAt: now,
        settledAt: null,
      },
    },
  ]);
};
