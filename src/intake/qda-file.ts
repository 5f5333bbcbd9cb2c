import { open } from 'node:fs/promises';
import path from 'node:path';
import { refuse, type Result } from '../core/basics/result.ts';
import type { QdaRefusal } from '../exchange/qda/qda-refusal.ts';
import { readQda, type ReadQda } from '../exchange/qda/read-qda.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';

/** Why a file gave no study: its place, or what is in it. */
export type QdaFileRefusal =
  | { readonly place: IntakeFault; readonly file?: undefined }
  | { readonly place?: undefined; readonly file: QdaRefusal };

/** Packed, with texts; recordings that lie in an archive too are what makes one larger. */
const mostPacked = 128 * 1024 * 1024;

/** Reads a REFI-QDA project or codebook from a file, whole or not at all; of the disk nothing but this file. */
export const readQdaFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<ReadQda, QdaFileRefusal>> => {
  const file = path.basename(place);
  const limit = Math.min(limitBytes, mostPacked);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    await using handle = await open(place);
    const { size } = await handle.stat();
    if (size > limit) return refuse({ file: { code: 'too-large', params: { limitBytes: String(limit) } } });
    bytes = new Uint8Array(await handle.readFile());
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse({ place: { code, file, params: {} } });
  }
  const read = await readQda(bytes, path.parse(file).name);
  return read.ok ? read : refuse({ file: read.refusal });
};
