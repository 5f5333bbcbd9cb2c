import type { Register } from '../db.ts';
import { mostPlaces, type Finding, type DoctorTools, type Invariant } from './invariant.ts';
import { invariants } from './invariants.ts';
import { listInstitutionIds } from './list-institution-ids.ts';

/** What came out of an invariant; a place begins with its institution where it is one's own. */
interface InvariantChecked extends Finding {
  readonly id: string;
  readonly noun: string;
}

/**
 * Check invariants on the data as they are, one institution after the other, each at one moment; servers may run meanwhile. Time grows
 * with the rows, memory does not.
 */
export const checkInvariants = async (
  register: Register,
  tools: DoctorTools,
  which: readonly Invariant[] = invariants,
): Promise<readonly InvariantChecked[]> => {
  const breaches = new Map<string, { count: number; places: string[] }>(
    which.map(({ id }) => [id, { count: 0, places: [] }]),
  );
  const note = (id: string, { count, places }: Finding, before = ''): void => {
    const known = breaches.get(id);
    if (known === undefined) return;
    known.count += count;
    known.places.push(
      ...places.map((place) => `${before}${place}`).slice(0, mostPlaces - known.places.length),
    );
  };
  for (const institutionId of await listInstitutionIds(register))
    await register.readInInstitution(institutionId, async (trx) => {
      for (const one of which)
        if (one.reach === 'institution')
          note(one.id, await one.find(trx, institutionId, tools), `${institutionId} `);
    });
  for (const one of which) {
    if (one.reach === 'nation')
      note(one.id, await register.readOnlyAtLength(one.as, async (trx) => one.find(trx, tools)));
    if (one.reach === 'store') note(one.id, await one.find(register, tools));
  }
  return which.map(({ id, noun }) => ({ id, noun, ...(breaches.get(id) ?? { count: 0, places: [] }) }));
};
