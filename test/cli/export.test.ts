import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../src/cli/export.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { listOwnLooks } from '../../src/register/person/list-own-looks.ts';
import { cellsOf } from '../exchange/read.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { fillCall, filledCall, filledInstitution } from '../register/filled-call.ts';
import { askCommand } from './ask-command.ts';

const applications = 7;
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-export-'));
let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
  await fillCall(register, applications);
});
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true });
});

const ask = async (args: readonly string[], locale: Locale = 'en') => {
  const { user, host = '', port, database } = register.connection;
  const address = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  return askCommand(exportCommand, [...args], locale, { DATABASE_URL: address });
};
const exportTo = async (file: string, ...more: readonly string[]) =>
  ask(['applications', '--call', filledCall, '--out', file, ...more]);

const countLooks = async (): Promise<number> =>
  register.inInstitution(filledInstitution, async (trx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from access_log where institution_id = ${filledInstitution}`.execute(trx);
    return rows[0]?.count ?? Number.NaN;
  });

describe('qaitu export applications', () => {
  it('writes one workbook that only its owner may read, and says so', async () => {
    const file = path.join(folder, 'call.xlsx');
    expect(await exportTo(file)).toEqual({
      code: 0,
      out: `The applications were written to ${file}. It holds personal data.\n`,
      err: '',
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['call.xlsx']);
    const bytes = readFileSync(file);
    const [header = [], ...rows] = await cellsOf(bytes, file, { sheet: 'applications' });
    expect(header[1]).toBe('Institution');
    expect(rows.map((row) => row[1])).toEqual(Array.from({ length: applications }, () => 'Full University'));
    expect((await cellsOf(bytes, file, { sheet: 'tasks' })).slice(1)).toHaveLength(applications * 3);
  });

  it('lets each applicant see that the operator read his application', async () => {
    const before = await countLooks();
    expect((await exportTo(path.join(folder, 'seen.xlsx'), '--institution', filledInstitution)).code).toBe(0);
    expect(await countLooks()).toBe(before + applications);
    const [look] = await listOwnLooks(register, 'acc_00000000-0000-7000-8000-000000000003', [
      filledInstitution,
    ]);
    expect(look).toMatchObject({
      actor: 'operator',
      actorName: null,
      what: 'read',
      permission: 'export-applications',
    });
  });

  it('refuses in the language of the console what it does not know, and reads nothing then', async () => {
    const before = await countLooks();
    const out = path.join(folder, 'nothing.xlsx');
    for (const [locale, sentence] of [
      ['kk', 'cal_1 деген конкурс жоқ.'],
      ['ru', 'Конкурса cal_1 нет.'],
      ['en', 'There is no call cal_1.'],
    ] as const) {
      const answer = await ask(['applications', '--call', 'cal_1', '--out', out], locale);
      expect(answer).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    }
    expect(await exportTo(out, '--institution', 'elsewhere')).toEqual({
      code: 2,
      out: '',
      err: 'There is no institution elsewhere.\n',
    });
    expect(readdirSync(folder)).not.toContain('nothing.xlsx');
    expect(await countLooks()).toBe(before);
  });

  it('says why a file cannot be written and leaves no part of it', async () => {
    const before = readdirSync(folder);
    const { code, out, err } = await exportTo(path.join(folder, 'no-folder', 'call.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/could not be written: ENOENT/);
    // The rename is the last step: where a folder has the name, all was written before.
    expect((await exportTo(folder)).code).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
    expect(
      readdirSync(path.dirname(folder)).filter((name) => name.startsWith(`${path.basename(folder)}.`)),
    ).toEqual([]);
  });

  it('explains itself and refuses what is not its form', async () => {
    expect(await ask(['--help'])).toMatchObject({ code: 0, err: '' });
    for (const args of [
      [],
      ['applications'],
      ['applications', '--call', filledCall],
      ['tasks', '--call', filledCall, '--out', 'x'],
      ['applications', 'more', '--call', filledCall, '--out', 'x'],
    ]) {
      const { code, out, err } = await ask(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('qaitu export applications');
    }
  });
});
