import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseCommand } from '../../src/cli/release.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { fillIndicators } from '../register/filled-indicators.ts';
import { askCommand } from './ask-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-release-'));
let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
  await fillIndicators(register, { universities: 3, stays: 400 });
}, 60_000);
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true });
});

const ask = async (...args: readonly string[]) => {
  const { user, host = '', port, database } = register.connection;
  const address = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  return askCommand(releaseCommand, [...args], 'en', { DATABASE_URL: address });
};

const build = async (out: string) =>
  ask('build', '--data-through', '2026-10-31', '--out', path.join(folder, out), '--json');

describe('qaitu release', () => {
  it('builds a folder of the same bytes each time, which verifies', async () => {
    const built = await build('one');
    expect(built.err).toBe('');
    expect(built.code).toBe(0);
    const told = JSON.parse(built.out) as { id: string; folder: string; transparency: object };
    expect(told.id).toMatch(/^2026-10-31-[0-9a-f]{10}$/);
    const again = JSON.parse((await build('two')).out) as { id: string; folder: string };
    expect(again.id).toBe(told.id);
    for (const name of readdirSync(told.folder))
      expect(
        readFileSync(path.join(again.folder, name)).equals(readFileSync(path.join(told.folder, name))),
      ).toBe(true);
    const verified = await ask('verify', told.folder, '--json');
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.out)).toMatchObject({ id: told.id, faults: [] });
    const said = await ask('verify', told.folder);
    expect(said.out).toMatch(/files and \d+ figures verified/);
    appendFileSync(path.join(told.folder, 'indicators.csv'), '0\n');
    const changed = await ask('verify', told.folder, '--json');
    expect(changed.code).toBe(1);
    expect(changed.err).toContain(
      'indicators.csv: the checksum is not that of the manifest. Download the file again.',
    );
    expect(JSON.parse(changed.out)).toMatchObject({
      faults: [{ code: 'file-changed' }, { code: 'table-differs' }],
    });
  }, 120_000);

  it('explains itself and refuses what it cannot do', async () => {
    expect((await ask('--help')).out).toContain('qaitu release build');
    expect((await ask()).code).toBe(2);
    expect((await ask('build')).code).toBe(2);
    expect((await ask('build', '--data-through', '2026-10-31', '--seconds', '0')).code).toBe(2);
    const day = await ask('build', '--data-through', '31.10.2026');
    expect([day.code, day.err]).toEqual([
      2,
      '--data-through 31.10.2026: this is no day. Write it as YYYY-MM-DD.\n',
    ]);
    const empty = await ask('build', '--data-through', '2026-10-31', '--demonstration');
    expect([empty.code, empty.err.startsWith('The register has nothing')]).toEqual([2, true]);
    const nowhere = await ask('verify', path.join(folder, 'nowhere'));
    expect([nowhere.code, nowhere.err.includes('manifest.json is missing')]).toEqual([2, true]);
  });
});
