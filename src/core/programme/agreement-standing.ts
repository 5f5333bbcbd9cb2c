import { daysBetween } from '../basics/format-date.ts';

/** A new agreement takes about this long, so the warning comes so many days before the end. */
const warningDays = 90;

/** Where an agreement stands on a day, and how many days it has left; its last day still counts. */
export const agreementStanding = (
  {
    validFrom,
    validTo,
    endedAt,
  }: { readonly validFrom: string; readonly validTo: string; readonly endedAt: string | null },
  today: string,
): { readonly state: 'ended' | 'expired' | 'coming' | 'expiring' | 'valid'; readonly days: number } => {
  const days = daysBetween(today, validTo);
  if (endedAt !== null) return { state: 'ended', days };
  if (days < 0) return { state: 'expired', days };
  if (validFrom > today) return { state: 'coming', days };
  return { state: days <= warningDays ? 'expiring' : 'valid', days };
};
