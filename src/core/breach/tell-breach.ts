import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { refuse } from '../basics/result.ts';
import type { BreachAudience } from './audience.ts';
import type { BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';

/** Letters go to a chosen set of people; `told` is how many they are now. */
export const tellBreach = (
  { breach, told }: { readonly breach: BreachStanding | undefined; readonly told: number },
  { id, audience }: { readonly id: string; readonly audience: BreachAudience },
): Decided<readonly EntryBody[]> => {
  if (breach !== undefined && told === 0) return refuse({ code: 'breach-nobody-to-tell', field: 'audience' });
  return moveBreach('tell-breach', breach, id, {
    audience,
    told,
    toldCount: (breach?.toldCount ?? 0) + told,
  });
};
