import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lotteryCommand } from '../../src/cli/lottery.ts';
import type { LotteryRecord } from '../../src/core/award/lottery-record.ts';
import { sha256Hex } from '../../src/core/basics/sha256-hex.ts';
import { lotteryFindings } from '../../src/core/award/verify-lottery.ts';
import { isMessageKey } from '../../src/messages.ts';
import { askCommand } from './ask-command.ts';

const input = {
  parties: [
    { name: 'Centre', commitment: sha256Hex('alpha'), secret: 'alpha' },
    { name: 'Union', commitment: sha256Hex('bravo'), secret: 'bravo' },
  ],
  beacon: { source: 'drand', round: 4_000_000, value: '00ff' },
  ids: ['A-001', 'A-002', 'A-003'],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-lottery-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const ask = async (action: string, content: unknown, options: string[] = []) => {
  const file = path.join(folder, 'given.json');
  await writeFile(file, JSON.stringify(content));
  return askCommand(lotteryCommand, [action, file, ...options]);
};
const drawn = async (content: unknown = input) =>
  JSON.parse((await ask('draw', content)).out) as LotteryRecord;

describe('qaitu lottery', () => {
  it('draws a record that it finds true', async () => {
    const record = await drawn();
    expect(record.seed).toBe('96e030a5c7920f3c591310ce863acc5ddb43b2b49096be851bd77d94b3c427de');
    const verdict = await ask('verify', record, ['--json']);
    expect(verdict.code).toBe(0);
    expect(JSON.parse(verdict.out)).toEqual({ verified: true, findings: [], replaced: [] });
  });

  it('says that a silent party was replaced, and who', async () => {
    const silent = {
      ...input,
      parties: input.parties.map((party) => ({
        ...party,
        secret: party.name === 'Union' ? null : party.secret,
      })),
    };
    const { code, out } = await ask('verify', await drawn(silent));
    expect(code).toBe(0);
    expect(out).toContain('Union did not reveal a secret');
  });

  it('ends with 1 and names the step that was changed', async () => {
    const record = await drawn();
    const { code, out } = await ask('verify', { ...record, order: record.order.toReversed() });
    expect(code).toBe(1);
    expect(out).toContain('Place 1 has');
  });

  it('refuses what is no record, and a draw that nobody would believe', async () => {
    expect(await ask('verify', { ...input, seed: 'x' })).toMatchObject({ code: 2, out: '' });
    const alone = await ask('draw', { ...input, parties: input.parties.slice(1) });
    expect(alone).toMatchObject({ code: 2, out: '', err: expect.stringContaining('too few parties') });
    expect(await askCommand(lotteryCommand, ['draw'])).toMatchObject({ code: 2 });
  });

  it('has a sentence for every finding', () => {
    expect(lotteryFindings.filter((code) => !isMessageKey(`award.lottery.${code}`))).toEqual([]);
  });
});
