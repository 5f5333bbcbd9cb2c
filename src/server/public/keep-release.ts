import type { CountryList } from '../../intake/country-list.ts';
import type { Register } from '../../register/db.ts';
import { findLastImport } from '../../register/flow/figure-facts.ts';
import type { AuditSource } from '../../releases/audit.ts';
import type { CostSource } from '../../releases/cost.ts';
import { buildCurrentRelease } from '../../releases/current.ts';
import { lookAgain } from './look-again.ts';
import type { ReleaseShelf } from './release-shelf.ts';

const pauseMs = 2000;

/**
 * Put the release of what the register holds on the shelf, and a new one whenever something was imported, by whatever
 * process. A failure to look is reported once and tried again; pages go on from the release they have.
 */
export const keepRelease = async (
  register: Register,
  shelf: ReleaseShelf,
  countries: CountryList,
  source: AuditSource,
  version: string,
  report: (problem: string) => void,
  cost?: CostSource,
): Promise<{ readonly stop: () => Promise<void> }> => {
  // Not the import that the release names: an import that undoes another one leads back to the release of before it.
  let shown: string | undefined;
  const refresh = async (): Promise<void> => {
    const last = await register.readOnly('qaitu_publisher', findLastImport);
    if (last === undefined || last.id === shown) return;
    const release = await buildCurrentRelease(register, shelf.folder, countries, version, source, cost);
    if (release !== undefined) shelf.put(release);
    shown = last.id;
  };
  await refresh();
  return lookAgain(refresh, pauseMs, (problem) => report(`release: ${problem}`));
};
