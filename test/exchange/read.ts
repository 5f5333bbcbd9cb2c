import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';

export const readBytes = (
  bytes: string | Uint8Array | AsyncIterable<Uint8Array>,
  name = 'table.csv',
  more: { limitBytes?: number; sheet?: string } = {},
) =>
  readWholeTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    name,
    limitBytes: 1_000_000,
    ...more,
  });

/** Header and cells of a table that must be readable. */
export const cellsOf = async (...given: Parameters<typeof readBytes>): Promise<(readonly string[])[]> => {
  const read = await readBytes(...given);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return [read.value.header, ...read.value.rows.map(({ cells }) => cells)];
};

/** The refusal of a file that must not be readable. */
export const refusalOf = async (...given: Parameters<typeof readBytes>) => {
  const read = await readBytes(...given);
  if (read.ok) throw new Error(`Read as a table: ${JSON.stringify(read.value).slice(0, 200)}`);
  return read.refusal;
};
