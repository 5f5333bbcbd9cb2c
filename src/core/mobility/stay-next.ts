import type { MobilityStanding } from './mobility.ts';

const staySteps = ['agreement', 'contact', 'departure', 'arrival', 'return', 'report'] as const;
type StayStep = (typeof staySteps)[number];

type Stay = Pick<MobilityStanding, 'status' | 'plannedStart' | 'plannedEnd' | 'departedOn' | 'arrivedOn'>;

/** What is to be done of a stay next, and by when; `undefined` after it was cancelled. */
export const stayNext = (
  { status, plannedStart, plannedEnd, departedOn, arrivedOn }: Stay,
  hasEmergencyContact: boolean,
): { readonly step: StayStep; readonly by: string | null } | undefined => {
  if (status === 'cancelled') return undefined;
  if (status === 'awarded') return { step: 'agreement', by: plannedStart };
  if (status === 'returned') return { step: 'report', by: null };
  if (status === 'agreed') return { step: hasEmergencyContact ? 'departure' : 'contact', by: plannedStart };
  // Somebody who has left is at the host within days.
  return arrivedOn === null ? { step: 'arrival', by: departedOn } : { step: 'return', by: plannedEnd };
};
