import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEvidenceStore } from '../../src/register/evidence/open-evidence-store.ts';
import { scanFile } from '../../src/server/scan-file.ts';
import { takeFile, type FileDoor } from '../../src/server/take-file.ts';
import { sampleDocuments } from '../exchange/sample-documents.ts';

const { pdf, png } = sampleDocuments;
let folder: string;
let door: FileDoor;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu take '));
  door = await openEvidenceStore(folder);
});
afterEach(async () => rm(folder, { recursive: true }));

const sent = async function* (...pieces: readonly Uint8Array[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
};
const keptNothing = async (): Promise<boolean> =>
  (await readdir(path.join(folder, 'files'), { recursive: true })).join() === 'incoming';

/** A scanner of the test: a program that ends as it is told, with the path as its last argument. */
const scanner = async (body: string): Promise<string> => {
  const file = path.join(tmpdir(), `qaitu-scanner-${path.basename(folder).replace(/\W/g, '')}.mjs`);
  await writeFile(file, body);
  return `${process.execPath} ${file}`;
};
const findsBadWord = `import { readFileSync } from 'node:fs';
process.exit(readFileSync(process.argv.at(-1), 'latin1').includes('EICAR') ? 1 : 0);`;

describe('takeFile', () => {
  it('keeps a document under its fingerprint with the type of its content', async () => {
    const taken = await takeFile(sent(pdf.subarray(0, 10), pdf.subarray(10)), door);
    expect(taken).toMatchObject({ ok: true, value: { bytes: pdf.length, mediaType: 'application/pdf' } });
    const kept = taken.ok ? await door.store.open(taken.value.sha256) : undefined;
    expect(kept && (await buffer(kept))).toEqual(pdf);
    expect(await readdir(door.incoming)).toEqual([]);
  });

  it.each([
    ['file-empty', []],
    ['file-type-not-taken', [Buffer.from('%PDF-1.7 it says')]],
  ])('refuses with %s and keeps nothing', async (code, pieces) => {
    expect(await takeFile(sent(...pieces), door)).toMatchObject({ ok: false, refusal: { code } });
    expect(await keptNothing()).toBe(true);
  });

  it('refuses one byte too many, after reading a sender to the end, and cuts off one that never ends', async () => {
    const limitBytes = 2 * 1024 * 1024;
    const exact = Buffer.concat([
      png.subarray(0, -12),
      Buffer.alloc(limitBytes - png.length),
      png.subarray(-12),
    ]);
    const small = { ...door, limitBytes };
    const codeOf = async (content: AsyncIterable<Uint8Array>) => {
      const taken = await takeFile(content, small);
      return taken.ok ? undefined : taken.refusal;
    };
    expect(await codeOf(sent(exact))).toEqual({ code: 'file-type-not-taken' });
    expect(await codeOf(sent(exact, Buffer.alloc(1)))).toEqual({
      code: 'file-too-large',
      params: { limit: 2 },
    });
    let pieces = 0;
    const endless = async function* () {
      for (;;) {
        pieces += 1;
        yield await Promise.resolve(exact);
      }
    };
    expect(await codeOf(endless())).toMatchObject({ code: 'file-too-large' });
    expect(pieces).toBe(17);
    expect(await keptNothing()).toBe(true);
  });

  it('asks the scanner before it keeps', async () => {
    const scanned = { ...door, scanCommand: await scanner(findsBadWord) };
    expect(await takeFile(sent(pdf), scanned)).toMatchObject({ ok: true });
    const infected = Buffer.from(pdf.toString('latin1').replace('/Count 0', '/Count 0 %EICAR'), 'latin1');
    const taken = await takeFile(sent(infected), scanned);
    expect(taken).toEqual({ ok: false, refusal: { code: 'file-infected' } });
  });

  it('keeps nothing when the scanner fails', async () => {
    const broken = { ...door, scanCommand: await scanner('process.exit(2)') };
    await expect(takeFile(sent(pdf), broken)).rejects.toThrow('ended with 2');
    expect(await keptNothing()).toBe(true);
  });
});

describe('scanFile', () => {
  it('takes no other end for clean', async () => {
    await expect(scanFile(await scanner('process.kill(process.pid)'), 'x')).rejects.toThrow('SIGTERM');
    await expect(scanFile('/no/such/scanner', 'x')).rejects.toThrow('does not run');
    await expect(scanFile(await scanner('setInterval(() => {}, 1000)'), 'x', 300)).rejects.toThrow(
      'no answer in 300',
    );
  });

  it('runs no shell', async () => {
    const command = await scanner(`process.exit(process.argv.slice(2).join() === '--x;exit,1,a b' ? 0 : 1)`);
    expect(await scanFile(`${command}  --x;exit 1`, 'a b')).toBe('clean');
  });
});
