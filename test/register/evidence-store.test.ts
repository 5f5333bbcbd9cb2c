import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEvidenceStore } from '../../src/register/evidence/open-evidence-store.ts';
import type { EvidenceStore } from '../../src/register/evidence/evidence-store.ts';
import { openObjectService } from './object-service.ts';

const secret = 'a secret of the test';
const content = randomBytes(700_000);
const sha256 = createHash('sha256').update(content).digest('hex');
const key = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;

const inPieces = async function* (bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
};

let folder: string;
let service: Awaited<ReturnType<typeof openObjectService>>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-files-'));
  service = await openObjectService(secret);
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const bucketOf = (given = secret) => ({
  endpoint: service.endpoint,
  bucket: 'evidence',
  region: 'kz-1',
  keyId: 'qaitu',
  secret: given,
});
const kinds = {
  folder: {
    open: async () => (await openEvidenceStore(folder)).store,
    damage: async (bytes: Buffer) => writeFile(path.join(folder, 'files', key), bytes),
  },
  bucket: {
    open: async () => (await openEvidenceStore(folder, bucketOf())).store,
    damage: async (bytes: Buffer) => void service.objects.set(`/evidence/${key}`, bytes),
  },
};
const read = async (store: EvidenceStore, verify = false): Promise<Buffer | undefined> => {
  const stream = await store.open(sha256, { verify });
  return stream === undefined ? undefined : buffer(stream);
};

describe.each(['folder', 'bucket'] as const)('a file store in a %s', (kind) => {
  const { open, damage } = kinds[kind];

  it('gives back what was put, in one piece or in many', async () => {
    const store = await open();
    expect(await read(store)).toBeUndefined();
    expect(await store.put(content)).toEqual({ sha256, bytes: 700_000 });
    expect(await store.put(inPieces(content, 4096))).toEqual({ sha256, bytes: 700_000 });
    expect(await read(store)).toEqual(content);
    expect(await read(store, true)).toEqual(content);
    expect(await readdir(path.join(folder, 'files/incoming'))).toEqual([]);
  });

  it('keeps an empty content too', async () => {
    const store = await open();
    const { sha256: ofNothing } = await store.put(new Uint8Array());
    expect(ofNothing).toMatch(/^e3b0c44298fc1c14/);
    const stream = await store.open(ofNothing, { verify: true });
    expect(stream && (await buffer(stream))).toEqual(Buffer.alloc(0));
  });

  it('forgets, more than once, and leaves the others', async () => {
    const store = await open();
    const other = await store.put(Buffer.from('other'));
    await store.put(content);
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await read(store)).toBeUndefined();
    const left = await store.open(other.sha256);
    expect(left && (await buffer(left)).toString()).toBe('other');
  });

  it('does not let damaged content pass for whole when it verifies, and mends it when it is put again', async () => {
    const store = await open();
    await store.put(content);
    const damaged = Buffer.from(content);
    damaged[5] = (damaged[5] ?? 0) ^ 1;
    await damage(damaged);
    let came = 0;
    const readAll = async () => {
      for await (const piece of (await store.open(sha256, { verify: true })) ?? []) came += piece.length;
    };
    await expect(readAll()).rejects.toThrow('damaged');
    expect(came).toBeLessThan(content.length);
    await damage(content.subarray(0, 100));
    await expect(read(store, true)).rejects.toThrow('damaged');
    await store.put(content);
    expect(await read(store, true)).toEqual(content);
  });

  it('keeps nothing of a sender that breaks off', async () => {
    const store = await open();
    const broken = async function* () {
      yield content.subarray(0, 1000);
      await Promise.resolve();
      throw new Error('connection lost');
    };
    await expect(store.put(broken())).rejects.toThrow('connection lost');
    expect(await readdir(path.join(folder, 'files'))).toEqual(['incoming']);
    expect(await readdir(path.join(folder, 'files/incoming'))).toEqual([]);
    expect(service.objects.size).toBe(0);
  });

  it.each(['', '../../etc/passwd', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'never looks for %j',
    async (name) => {
      const store = await open();
      await expect(store.open(name)).rejects.toThrow('64 hexadecimal digits');
      await expect(store.remove(name)).rejects.toThrow('64 hexadecimal digits');
    },
  );
});

describe('the folder', () => {
  it('lies under the fingerprint, for nobody else to read', async () => {
    const { store } = await openEvidenceStore(folder);
    await store.put(content);
    const file = path.join(folder, 'files', key);
    expect(await readFile(file)).toEqual(content);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('loses at the next opening what a crash left half-written, but not what is being written', async () => {
    const { incoming } = await openEvidenceStore(folder);
    await writeFile(path.join(incoming, 'old'), 'half');
    await writeFile(path.join(incoming, 'young'), 'half');
    await utimes(path.join(incoming, 'old'), 0, 0);
    await openEvidenceStore(folder);
    expect(await readdir(incoming)).toEqual(['young']);
  });
});

describe('the bucket', () => {
  it('addresses objects by path and tries again when the service is busy', async () => {
    const { store } = await openEvidenceStore(folder, bucketOf());
    service.fail(2);
    await store.put(content);
    expect(service.seen).toEqual(Array.from({ length: 3 }, () => `PUT /evidence/${key}`));
    expect(service.objects.get(`/evidence/${key}`)).toEqual(content);
  });

  it('says what was refused, without the secret', async () => {
    const { store } = await openEvidenceStore(folder, bucketOf('another secret'));
    await expect(store.put(content)).rejects.toThrow(`answered 403 to keeping ${sha256}`);
    await expect(store.open(sha256)).rejects.toThrow('403');
    await expect(store.remove(sha256)).rejects.toThrow('403');
    expect(service.objects.size).toBe(0);
  });
});
