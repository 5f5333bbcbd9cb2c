import type { ByteBudget } from './byte-budget.ts';
import type { Bytes } from './byte-chunks.ts';
import { byteChunks } from './byte-chunks.ts';
import { crc32 } from './crc32.ts';
import { tableLimits } from './table-limits.ts';
import { TableRefused } from './table-refusal.ts';
import { unpackBytes } from './unpack-bytes.ts';

/** One packed file of an archive, as the central directory describes it. */
interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

export interface ZipDirectory {
  /** As the directory lists them, a name that stands there twice also here. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacks one file, counted against the budget and checked against its checksum. */
  open(name: string, budget: ByteBudget): AsyncGenerator<Bytes, void>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Stands where the true size is in the ZIP64 extra field. */
const inExtra = 0xffffffff;

const broken = (): TableRefused => new TableRefused('broken-archive');

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw broken();
};

/** Sizes and offset of an entry, from the ZIP64 extra field where 32 bits were not used (APPNOTE 4.5.3). */
const sizes = (
  view: DataView,
  at: number,
  extraAt: number,
): Pick<ZipEntry, 'bytes' | 'packedBytes' | 'offset'> => {
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  let wide = extraEnd;
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === 1) wide = field + 4;
  }
  const size = (position: number): number => {
    const value = view.getUint32(position, true);
    if (value !== inExtra) return value;
    if (wide + 8 > extraEnd) throw broken();
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const bytes = size(at + 24);
  return { bytes, packedBytes: size(at + 20), offset: size(at + 42) };
};

const readEntries = (
  archive: Bytes,
  view: DataView,
): { readonly names: readonly string[]; readonly entries: ReadonlyMap<string, ZipEntry> } => {
  const end = findEnd(view);
  const parts = view.getUint16(end + 10, true);
  if (parts > tableLimits.parts) {
    throw new TableRefused('too-many-parts', { parts, limit: tableLimits.parts });
  }
  const entries = new Map<string, ZipEntry>();
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let part = 0; part < parts; part += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw broken();
    if (view.getUint16(at + 8, true) & 1) throw new TableRefused('encrypted-workbook');
    const nameAt = at + 46;
    const extraAt = nameAt + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(nameAt, extraAt));
    names.push(name);
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes(view, at, extraAt),
    });
    at = extraAt + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, entries };
};

/** Runs a reading of offsets that the file itself names; one that points outside is damage, not a bug. */
const inside = <Value>(read: () => Value): Value => {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw broken();
    throw error;
  }
};

/** The central directory of a ZIP archive held in memory (packed). Refuses with `broken-archive`, `too-many-parts`, `encrypted-workbook`. */
export const zipDirectory = (archive: Bytes): ZipDirectory => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { names, entries } = inside(() => readEntries(archive, view));
  return {
    names,
    has: (name) => entries.has(name),
    async *open(name, budget) {
      const entry = entries.get(name);
      if (entry === undefined) throw broken();
      if (entry.bytes > budget.limitBytes) {
        throw new TableRefused('limit-exceeded', { limitBytes: budget.limitBytes });
      }
      const start = inside(() => {
        if (view.getUint32(entry.offset, true) !== localSignature) throw broken();
        return (
          entry.offset +
          30 +
          view.getUint16(entry.offset + 26, true) +
          view.getUint16(entry.offset + 28, true)
        );
      });
      if (start + entry.packedBytes > archive.length) throw broken();
      const packed = archive.subarray(start, start + entry.packedBytes);
      if (entry.method !== 0 && entry.method !== 8) throw broken();
      const chunks =
        entry.method === 0
          ? byteChunks(packed, budget)
          : unpackBytes(byteChunks(packed), 'deflate-raw', budget);
      let crc = 0;
      let bytes = 0;
      for await (const chunk of chunks) {
        crc = crc32(chunk, crc);
        bytes += chunk.length;
        // Whoever says one megabyte and unpacks to a thousand is found out after the first.
        if (bytes > entry.bytes) throw broken();
        yield chunk;
      }
      if (crc !== entry.crc || bytes !== entry.bytes) throw broken();
    },
  };
};
