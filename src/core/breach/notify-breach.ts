import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { refuse } from '../basics/result.ts';
import type { BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';

/** The authorised body was notified, once; what it asks afterwards is noted as a step. */
export const notifyBreach = (
  standing: BreachStanding | undefined,
  { id, notifiedAt }: { readonly id: string; readonly notifiedAt: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const at = new Date(notifiedAt).toISOString();
  if (standing !== undefined && standing.notifiedAt !== null) {
    return refuse({ code: 'breach-notified-already' });
  }
  if (standing !== undefined && (at < standing.detectedAt || at > now)) {
    return refuse({ code: 'breach-notified-when', field: 'notifiedAt' });
  }
  return moveBreach('notify-breach', standing, id, { notifiedAt: at });
};
