import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MobilityStanding } from './mobility.ts';

/** A category of an order of departure as EPVO counts them, under type 30. */
type OrderCategory = 301 | 302;

type Stay = Pick<MobilityStanding, 'status' | 'agreementVersion' | 'country'> & {
  readonly id: string;
  readonly reference: string;
};

/** A stay can be ordered once its agreement is in force, and as long as it was not cancelled. */
const isAgreed = ({ status, agreementVersion }: Stay): boolean =>
  agreementVersion !== null && status !== 'cancelled';

/**
 * The stays that an order sends: all with an agreement in force, or those that were `chosen`, each of which must have one. Refused: `order-nobody`,
 * `order-stay-unknown`, `order-stay-not-agreed` with the number of its application.
 */
export const orderStays = <S extends Stay>(
  stays: readonly S[],
  chosen: readonly string[] | undefined,
): Decided<readonly S[]> => {
  if (chosen === undefined) {
    const agreed = stays.filter(isAgreed);
    return agreed.length === 0 ? refuse({ code: 'order-nobody' }) : accept(agreed);
  }
  const byId = new Map(stays.map((stay) => [stay.id, stay]));
  const found: S[] = [];
  for (const id of new Set(chosen)) {
    const stay = byId.get(id);
    if (stay === undefined) return refuse({ code: 'order-stay-unknown' });
    if (!isAgreed(stay))
      return refuse({ code: 'order-stay-not-agreed', params: { reference: stay.reference } });
    found.push(stay);
  }
  return found.length === 0 ? refuse({ code: 'order-nobody' }) : accept(found);
};

/** 302 for a stay abroad, 301 for one in Kazakhstan (EPVO, order type 30). */
export const orderCategories = (stays: readonly Pick<Stay, 'country'>[]): readonly OrderCategory[] => [
  ...(stays.some(({ country }) => country === 'KAZ') ? ([301] as const) : []),
  ...(stays.some(({ country }) => country !== 'KAZ') ? ([302] as const) : []),
];
