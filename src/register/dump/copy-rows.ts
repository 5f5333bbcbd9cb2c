import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows as COPY text into a part of a table, `table (columns)`; how many the database took. */
export const copyRows = async (
  client: Client,
  part: string,
  rows: AsyncIterable<Buffer>,
): Promise<number> => {
  const copying = client.query(copyFrom(`copy ${part} from stdin`));
  await pipeline(Readable.from(rows, { objectMode: false }), copying);
  return copying.rowCount;
};
