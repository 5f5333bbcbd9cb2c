import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { BreachDataKind } from './breach.ts';
import { notificationDueAt } from './notification-due-at.ts';

export interface BreachWish {
  /** Instant, ISO 8601. */
  readonly detectedAt: string;
  readonly kinds: readonly BreachDataKind[];
  readonly people: number | null;
}

/** A breach is recorded; from its detection the clock runs, however late it is recorded. */
export const openBreach = (
  _state: unknown,
  { detectedAt, kinds, people }: BreachWish,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const detected = new Date(detectedAt).toISOString();
  if (detected > now) return refuse({ code: 'breach-detected-later', field: 'detectedAt' });
  return accept([
    {
      kind: 'BreachOpened',
      noun: 'breach',
      recordId: newId('brc'),
      data: {
        accountId: actor,
        status: 'open',
        detectedAt: detected,
        dueAt: notificationDueAt(detected),
        kinds: [...new Set(kinds)].toSorted(),
        people,
        openedAt: now,
        notifiedAt: null,
        toldCount: 0,
        reminded: 'none',
        outcome: null,
        closedAt: null,
      },
    },
  ]);
};
