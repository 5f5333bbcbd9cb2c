import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { document, openApplicant } from './applicant.ts';
import { openRig, type Rig } from './rig.ts';

/** `strace` makes every write to the disk proper come late, which is what a slow disk is to a program. */
const whyNot = (): string | undefined => {
  try {
    execFileSync('strace', ['-o', '/dev/null', '-e', 'inject=fsync:delay_enter=1000', 'true'], {
      stdio: 'ignore',
    });
    return undefined;
  } catch {
    return 'strace is not to be had, or may not trace';
  }
};
const why = whyNot();
const title = (name: string): string => (why === undefined ? name : `${name} (skipped: ${why})`);

let rig: Rig | undefined;
beforeAll(async () => {
  if (why === undefined) rig = await openRig();
}, 300_000);
afterAll(async () => rig?.close());

const familyOf = async (pid: number): Promise<readonly number[]> => {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)];
};

const slowDown = (pids: readonly number[], microseconds: number): ChildProcess =>
  spawn(
    'strace',
    [
      ...['-f', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync'],
      ...['-e', `inject=fsync,fdatasync:delay_enter=${microseconds}`],
      ...pids.flatMap((pid) => ['-p', String(pid)]),
    ],
    { stdio: 'ignore' },
  );

test.skipIf(why !== undefined)(
  title('a disk on which everything takes a second: everybody waits, nobody is refused, nothing is lost'),
  async () => {
    if (rig === undefined) throw new Error('no rig');
    const server = rig.server().child.pid ?? 0;
    const applicant = await openApplicant(rig.server());
    const slow = slowDown([...(await familyOf(await rig.postmaster())), server], 1_000_000);
    const ended = once(slow, 'exit');
    await wait(1000);
    expect(slow.exitCode).toBe(null);
    const working = rig.work(4);
    await wait(8000);
    const content = document('slow', 50_000);
    const taken = await applicant.upload('slow.pdf', content);
    expect(taken.status).toBe(200);
    expect((await rig.get('/en/observatory/europe'))?.status).toBe(200);
    const known = await working.stop();
    slow.kill('SIGINT');
    await ended;
    expect(known.acknowledged.size).toBeGreaterThan(0);
    // It was slow: a commit waits for the disk.
    expect(known.longest).toBeGreaterThan(900);
    expect([...known.refused.keys()]).toEqual([]);
    await rig.settle(known);
    await rig.checkWhole();
  },
  600_000,
);
