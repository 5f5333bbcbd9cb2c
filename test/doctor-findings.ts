import path from 'node:path';
import { tellCheck } from '../src/cli/doctor-text.ts';
import { stateTables } from '../src/cli/states.ts';
import { checkData } from '../src/register/doctor/check-data.ts';
import type { Register } from '../src/register/db.ts';
import { folderEvidenceStore } from '../src/register/evidence/folder-evidence-store.ts';
import type { Vault } from '../src/register/vault.ts';
import { headFileOf } from '../src/server/journal/head-file-of.ts';

/** What `qaitu doctor --deep` finds wrong with the data that tests have just worked on, a line each. */
export const doctorFindings = async (register: Register, vault: Vault): Promise<readonly string[]> => {
  const checks = await checkData(register, {
    vault,
    store: folderEvidenceStore(path.join(register.location.folder, 'files')),
    headFile: headFileOf(register),
    states: stateTables,
    now: new Date(),
  });
  return checks
    .filter(({ outcome }) => outcome === 'fault')
    .map((check) => {
      const { id, says, place } = tellCheck('en', check);
      return `${id}: ${says} ${place ?? ''}`;
    });
};
