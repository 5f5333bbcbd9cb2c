import { afterAll, beforeAll, expect, test } from 'vitest';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { renameInstitutionCommand } from '../../src/register/institution/rename-institution.ts';
import { listUntold } from '../../src/register/journal/list-untold.ts';
import { perform, type Setting } from '../../src/register/perform.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';
import { testVault } from './test-vault.ts';

const setting: Setting = {
  isDemonstration: false,
  staffNeedSecondFactor: false,
  now: () => new Date('2026-03-02T08:00:00.000Z'),
  vault: testVault,
};
const name = { kk: 'Ұлттық орталық', ru: 'Национальный центр', en: 'National centre' };

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const untold = async () => register.readOnly('qaitu_national', listUntold);

test('the national office, which a migration made, is renamed, and its journal says so', async () => {
  expect(await untold()).toEqual([]);
  const input = { id: nationalOffice, name, shortName: 'NC' };
  const wish = { institutionId: nationalOffice, asker: 'operator', requestKey: 'rename-1', input } as const;
  expect(await perform(register, renameInstitutionCommand, wish, setting)).toMatchObject({ ok: true });
  expect(await replay(register)).toMatchObject({ entries: 1, differences: [] });
  expect(await untold()).toEqual([]);
});

test('a name that was changed past the journal is found', async () => {
  const { rows } = await register
    .poolFor('qaitu_owner', 1)
    .query<{ id: string }>(`update institution set short_name = 'XX' where id = $1 returning id`, [
      nationalOffice,
    ]);
  expect(rows).toHaveLength(1);
  expect((await replay(register)).differences).toEqual([
    { noun: 'institution', recordId: nationalOffice, key: 'shortName', table: 'XX', journal: 'NC' },
  ]);
});
