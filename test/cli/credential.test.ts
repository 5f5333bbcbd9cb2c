import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { credentialCommand } from '../../src/cli/credential.ts';
import { askCommand } from './ask-command.ts';
import { issuer, signedBadge, signedStatus } from '../exchange/credential/sample-badge.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-credential-'));
  const signed = JSON.stringify(await signedBadge());
  const far = '2126-01-01T00:00:00Z';
  const files = {
    'good.json': signed,
    'changed.json': signed.replace('"value":"achieved"', '"value":"partly"'),
    'other.json': signed.replace('"OpenBadgeCredential"', '"Diploma"'),
    'twice.json': signed.replace('{"@context"', '{"name":"x","@context"'),
    'keys.json': JSON.stringify(issuer),
    'empty-list.json': JSON.stringify(await signedStatus([], far)),
    'revoked-list.json': JSON.stringify(await signedStatus([5], far)),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
});

const run = async (...args: string[]) => {
  const { code, out, err } = await askCommand(credentialCommand, args);
  return { code, told: `${out}${err}` };
};
const verify = async (name: string, ...more: string[]) =>
  run('verify', at(name), '--key', at('keys.json'), ...more);

test('says that a credential is good, and what was not checked', async () => {
  const { code, told } = await verify('good.json');
  expect(code).toBe(0);
  expect(told).toContain('Айгүл Сейітқызы');
  expect(told).toContain('--status');
  const whole = await verify('good.json', '--status', at('empty-list.json'), '--json');
  expect([whole.code, JSON.parse(whole.told)]).toMatchObject([0, { valid: true, status: 'checked' }]);
});

test('says in one sentence what is wrong', async () => {
  for (const [name, code] of [
    ['changed.json', 'changed'],
    ['other.json', 'form'],
    ['twice.json', 'named-twice'],
  ] as const) {
    const { code: exit, told } = await verify(name, '--json');
    expect([exit, JSON.parse(told)]).toMatchObject([1, { valid: false, code }]);
    expect((await verify(name)).told.trim().split('\n')).toHaveLength(1);
  }
  const revoked = await verify('good.json', '--status', at('revoked-list.json'));
  expect([revoked.code, revoked.told.trim()]).toEqual([1, 'The credential has been revoked.']);
});

test('bad input is no verdict', async () => {
  expect((await verify('nowhere.json')).code).toBe(2);
  expect((await run('verify', at('good.json'), '--key', at('good.json'))).code).toBe(2);
  expect((await run('issuer', 'ins_x')).code).toBe(2);
});
