import type { BreachView } from '../../../contract/breach.ts';
import { useSay } from '../use-say.ts';

/** Open or closed and how, and whether the notification was late. */
export const BreachState = ({
  breach: { status, outcome, isLate },
}: {
  readonly breach: Pick<BreachView, 'status' | 'outcome' | 'isLate'>;
}) => {
  const say = useSay();
  const parts = [
    say(`incident.breach.status.${status}`),
    ...(outcome === null ? [] : [say(`incident.breach.outcome.${outcome}`)]),
    ...(isLate ? [say('incident.breach.late')] : []),
  ];
  return <>{parts.join(', ')}</>;
};
