import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../start-server.ts';

test('killed in the middle of writes, then lost: what was acknowledged before the recovery point comes back on an empty machine', async () => {
  const args = [path.join(root, 'scripts/drill.mjs'), '--rounds', '1', '--writes', '20', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const drill = JSON.parse(stdout) as Record<string, unknown>;
  expect(drill).toMatchObject({ rounds: 1 });
  expect(drill['acknowledged']).toBeGreaterThanOrEqual(20);
  expect(drill['rows']).toBeGreaterThan(2000);
  expect(drill['files']).toBeGreaterThan(5);
  expect(drill['heads']).toBeGreaterThan(0);
  expect(Date.parse(String(drill['recoveryPoint']))).not.toBeNaN();
}, 600_000);
