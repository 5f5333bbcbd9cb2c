import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  await fillIndicators(register, { universities: 8, stays: 3000 });
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
    console.log(built.out);
    expect(told.id).toMatch(/^2026-10-31-[0-9a-f]{10}$/);
    const again = JSON.parse((await build('two')).out) as { id: string; folder: string };
    expect(again.id).toBe(told.id);
    for (const name of readdirSync(told.folder))
      expect(readFileSync(path.join(again.folder, name)).equals(readFileSync(path.join(told.folder, name)))).toBe(true);
    const verified = await ask('verify', told.folder, '--json');
    console.log(verified.out.slice(0, 2000));
    expect(verified.code).toBe(0);
    cpSync(told.folder, '/tmp/release10-sample', { recursive: true });
  }, 120_000);
});
