import { addDays } from '../basics/add-days.ts';
import { retentionTerms, type CarriedTermId } from './terms.ts';

/** Days of open terms as an installation sets them. */
export type OwnTerms = Readonly<Partial<Record<CarriedTermId, number>>>;

/** The day before which data of a term are due on a day. */
export const termBefore = (term: CarriedTermId, today: string, own: OwnTerms = {}): string => {
  const days = own[term] ?? retentionTerms.find(({ id }) => id === term)?.days;
  if (days === undefined || days === null) throw new Error(`no days of ${term}`);
  return addDays(today, -days);
};
