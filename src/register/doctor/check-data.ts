import type { Check } from '../../core/doctor/check.ts';
import type { Register } from '../db.ts';
import { checkInvariants } from './check-invariants.ts';
import type { DoctorTools } from './invariant.ts';

/** What harms nobody, and only takes room. */
const onlyWarnings = new Set(['file-of-the-store-is-named-somewhere']);

/** Which cure fits: the journal and the tables can be compared, files can be fetched from a backup, for the rest a person must look. */
const cureOf = (noun: string): string => (noun === 'journal' || noun === 'file' ? noun : 'data');

/** Every invariant as a check of the doctor, `data.<id>`. */
export const checkData = async (register: Register, tools: DoctorTools): Promise<readonly Check[]> =>
  (await checkInvariants(register, tools)).map(({ id, noun, count, places }) => ({
    id: `data.${id}`,
    says: { key: `invariant.${id}` },
    ...(count === 0
      ? { outcome: 'ok' }
      : {
          outcome: onlyWarnings.has(id) ? 'warning' : 'fault',
          count,
          place: places.join(', '),
          cure: { key: `cure.${onlyWarnings.has(id) ? 'stray' : cureOf(noun)}` },
        }),
  }));
