import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/core/access/actor.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { addIdentifierCommand } from '../../src/register/institution/add-identifier.ts';
import { createInstitutionCommand } from '../../src/register/institution/create-institution.ts';
import { perform, type Setting } from '../../src/register/perform.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';
import { testVault } from './test-vault.ts';

const setting: Setting = {
  isDemonstration: true,
  staffNeedSecondFactor: false,
  now: () => new Date('2026-03-02T08:00:00.000Z'),
  vault: testVault,
};
const university = {
  name: { kk: 'Бірінші университет', ru: 'Первый университет', en: 'First University' },
  shortName: 'U1',
  country: 'KAZ',
};
const stranger: Actor = { accountId: 'acc_stranger', memberships: [], hasSecondFactor: true };

let register: FreshRegister;
let id = '';
beforeAll(async () => {
  register = await freshRegister();
  const made = await perform(
    register,
    createInstitutionCommand,
    { institutionId: nationalOffice, asker: 'operator', requestKey: 'create-1', input: university },
    setting,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  ({ id } = made.value);
});
afterAll(async () => register.close());

const journalOf = async (institutionId: string) =>
  register.inInstitution(institutionId, async (trx) =>
    trx.selectFrom('journal').select(['sequence', 'kind', 'record_id']).orderBy('sequence').execute(),
  );

const addErasmus = (value: string, requestKey: string, asker: Actor | 'operator' = 'operator') =>
  perform(
    register,
    addIdentifierCommand,
    { institutionId: id, asker, requestKey, input: { kind: 'erasmus', value } },
    setting,
  );

describe('perform', () => {
  test('changes the table and says so in the journal', async () => {
    expect(await journalOf(nationalOffice)).toEqual([
      { sequence: '1', kind: 'InstitutionCreated', record_id: id },
    ]);
    const row = await register.readOnly('qaitu_national', async (trx) =>
      trx.selectFrom('institution').selectAll().where('id', '=', id).executeTakeFirst(),
    );
    expect(row).toMatchObject({ name: university.name, is_demonstration: true, kind: 'university' });
  });

  test('gives a repeated request key its first answer and changes nothing', async () => {
    const repeat = () =>
      perform(
        register,
        createInstitutionCommand,
        { institutionId: nationalOffice, asker: 'operator', requestKey: 'create-1', input: university },
        setting,
      );
    expect(await repeat()).toEqual({ ok: true, value: { id } });
    expect(await journalOf(nationalOffice)).toHaveLength(1);
  });

  test('refuses a request key used for something else', async () => {
    const other = { ...university, shortName: 'U9' };
    expect(
      await perform(
        register,
        createInstitutionCommand,
        { institutionId: nationalOffice, asker: 'operator', requestKey: 'create-1', input: other },
        setting,
      ),
    ).toEqual({ ok: false, refusal: { code: 'request-key-reused' } });
  });

  test('refuses whoever may not, and writes the attempt down', async () => {
    expect(await addErasmus('KZ ALMATY77', 'stranger-1', stranger)).toEqual({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    const log = await register.inInstitution(id, async (trx) =>
      trx.selectFrom('access_log').select(['actor', 'what', 'permission']).execute(),
    );
    expect(log).toEqual([{ actor: 'acc_stranger', what: 'refused', permission: 'add-identifier' }]);
  });

  test('lets of twenty at once each have its turn, in one unbroken chain', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => addErasmus(`KZ CITY${10 + index}`, `many-${index}-key`)),
    );
    expect(answers.every((answer) => answer.ok && answer.value.added)).toBe(true);
    const entries = await journalOf(id);
    expect(entries.map(({ sequence }) => Number(sequence))).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  test('lets one of two identical wishes do the work and both have its answer', async () => {
    const before = (await journalOf(id)).length;
    const answers = await Promise.all([
      addErasmus('KZ TWICE01', 'twice-key-1'),
      addErasmus('KZ TWICE01', 'twice-key-1'),
    ]);
    expect(answers).toEqual([
      { ok: true, value: { added: true } },
      { ok: true, value: { added: true } },
    ]);
    expect(await journalOf(id)).toHaveLength(before + 1);
  });

  test('undoes everything when something breaks on the way', async () => {
    const broken = {
      ...addIdentifierCommand,
      save: async () => {
        throw new Error('broken');
      },
    };
    const before = (await journalOf(id)).length;
    await expect(
      perform(
        register,
        broken,
        {
          institutionId: id,
          asker: 'operator',
          requestKey: 'broken-key',
          input: { kind: 'pic', value: '999999999' },
        },
        setting,
      ),
    ).rejects.toThrow('broken');
    expect(await journalOf(id)).toHaveLength(before);
    const taken = await register.inInstitution(id, async (trx) =>
      trx.selectFrom('identifier').select('id').where('kind', '=', 'pic').execute(),
    );
    expect(taken).toEqual([]);
  });
});

describe('the journal', () => {
  test.each(['update journal set actor = $$x$$', 'delete from journal', 'truncate journal'])(
    'cannot be changed by the application: %s',
    async (statement) => {
      await expect(
        register.inInstitution(id, async (trx) => sql.raw(statement).execute(trx)),
      ).rejects.toMatchObject({ code: '42501' });
    },
  );
});
