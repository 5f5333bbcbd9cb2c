import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfRows, type DumpCount } from '../../../src/register/dump/dump-form.ts';
import { DumpFault, DumpReader } from '../../../src/register/dump/dump-reader.ts';

const header = {
  format: 'qaitu-dump',
  version: 1,
  program: '0.1.0',
  takenAt: '2026-11-27T08:00:00.000Z',
  migrations: [{ name: '0001-ground.sql', sha256: '0'.repeat(64) }],
  queue: null,
  positions: {},
};

/** Rows as COPY writes them: a backslash is two, so no row is `\.`. */
const row = fc
  .array(fc.constantFrom('a', '\\\\', '.', '\\n', '\t', 'қ', '\\N', '"'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const tables = fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 4 });

const dumpOf = (content: readonly (readonly string[])[]): { bytes: Buffer; rows: Buffer[] } => {
  const first = `${JSON.stringify(header)}\n`;
  const counts: DumpCount[] = [];
  const rows = content.map((lines) => Buffer.from(lines.map((line) => `${line}\n`).join('')));
  const parts = rows.map((text, place) => {
    const line = Buffer.from(`${JSON.stringify({ table: `public.t${place}`, columns: ['id'] })}\n`);
    const sha256 = createHash('sha256').update(line).update(text).digest('hex');
    counts.push({ table: `public.t${place}`, rows: content[place]?.length ?? 0, sha256 });
    return Buffer.concat([line, text, Buffer.from(endOfRows)]);
  });
  const sha256 = createHash('sha256').update(first).update(JSON.stringify(counts)).digest('hex');
  const end = `${JSON.stringify({ end: { tables: counts, sha256 } })}\n`;
  return { bytes: Buffer.concat([Buffer.from(first), ...parts, Buffer.from(end)]), rows };
};

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const readAll = async (bytes: Buffer, size: number): Promise<Buffer[]> => {
  const reader = new DumpReader(inPieces(bytes, size));
  await reader.readHeader();
  const all: Buffer[] = [];
  for (let part = await reader.readTable(); part !== undefined; part = await reader.readTable()) {
    const chunks: Buffer[] = [];
    for await (const chunk of part.rows) chunks.push(chunk);
    const text = Buffer.concat(chunks);
    part.counted(text.toString('utf8').split('\n').length - 1);
    all.push(text);
  }
  return all;
};

test('a dump reads back as it was written, in whatever pieces it comes', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.integer({ min: 1, max: 40 }), async (content, size) => {
      const { bytes, rows } = dumpOf(content);
      expect(await readAll(bytes, size)).toEqual(rows);
    }),
  );
});

test('a dump that lost its end or one bit is refused', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.nat(), fc.nat(7), fc.boolean(), async (content, at, bit, isCut) => {
      const { bytes } = dumpOf(content);
      const place = at % bytes.length;
      const spoiled = Buffer.from(isCut ? bytes.subarray(0, place) : bytes);
      if (!isCut) spoiled[place] = (spoiled[place] ?? 0) ^ (1 << bit);
      await expect(readAll(spoiled, 64)).rejects.toBeInstanceOf(DumpFault);
    }),
  );
});
