import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import { epvoLimits } from '../../exchange/epvo/epvo-limits.ts';
import type { Register } from '../../register/db.ts';
import { endEpvoReadingCommand, type ServiceReading } from '../../register/epvo/end-epvo-reading.ts';
import { findUniversityNumber } from '../../register/epvo/find-university-number.ts';
import { listEpvoReadings } from '../../register/epvo/list-epvo-jobs.ts';
import { perform, type Setting } from '../../register/perform.ts';
import type { EpvoDoor } from '../epvo/epvo-door.ts';
import { EpvoTrouble } from '../epvo/epvo-trouble.ts';
import type { EpvoService } from '../epvo/open-epvo-service.ts';

/** All rows of a table, page by page; `undefined` where it was stopped. */
const readAll = async (
  service: EpvoService,
  table: EpvoTable,
  isStopped: () => Promise<boolean>,
): Promise<readonly EpvoRow[] | undefined> => {
  const rows = new Map<unknown, EpvoRow>();
  for (let page = 0, pages = 1; page < pages; page += 1) {
    if (await isStopped()) return undefined;
    const read = await service.readPage(table, page);
    ({ pages } = read);
    // A row that moved to the next page while it was read comes twice; the later one is newer.
    for (const row of read.rows) rows.set(row[table.key], row);
    if (rows.size > epvoLimits.rows) throw new EpvoTrouble('epvo-answer-unreadable', 'too many rows');
  }
  return [...rows.values()];
};

const readDictionaries = async (
  service: EpvoService,
  { fields }: EpvoTable,
): Promise<ReadonlyMap<string, readonly DictionaryEntry[]>> => {
  const names = new Set(fields.flatMap(({ dictionary }) => dictionary ?? []));
  const read = new Map<string, readonly DictionaryEntry[]>();
  for (const name of names) {
    try {
      read.set(name, await service.readDictionary(name));
    } catch (error) {
      // A dictionary that the service does not have leaves its codes unchecked, which the page says.
      if (!(error instanceof EpvoTrouble) || error.code !== 'epvo-status' || error.detail !== '404')
        throw error;
    }
  }
  return read;
};

/** Carries out a reading that was ordered. Begun again after it was cut off, it reads once more. */
export const readEpvo = async (
  register: Register,
  setting: Setting,
  door: EpvoDoor,
  { institutionId, recordId: id }: { readonly institutionId: string; readonly recordId: string },
): Promise<void> => {
  const find = async () =>
    register.inInstitution(institutionId, async (trx) => ({
      reading: (await listEpvoReadings(trx, institutionId)).find((one) => one.id === id),
      universityId: await findUniversityNumber(trx, institutionId),
    }));
  const { reading, universityId } = await find();
  if (reading?.status !== 'ordered') return;
  const table = epvoTables[reading.entity];
  const end = async (read: ServiceReading): Promise<void> => {
    const wish = { institutionId, asker: 'system' as const, requestKey: `end-${id}`, input: { id } };
    const ended = await perform(register, endEpvoReadingCommand(table, read), wish, setting);
    // One that was stopped meanwhile is no failure.
    if (!ended.ok && ended.refusal.code !== 'not-in-this-state') throw new Error(ended.refusal.code);
  };
  const service = universityId === undefined ? undefined : door(universityId);
  if (service === undefined) return end({ problem: 'epvo-not-connected' });
  try {
    const isStopped = async () => (await find()).reading?.status !== 'ordered';
    const rows = await readAll(service, table, isStopped);
    if (rows !== undefined) await end({ rows, dictionaries: await readDictionaries(service, table) });
  } catch (error) {
    if (!(error instanceof EpvoTrouble)) throw error;
    await end({ problem: error.code });
  }
};
