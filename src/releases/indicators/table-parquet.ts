import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FileTable } from './file-table.ts';

const parquetTypes = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** A table as Parquet, with the same columns. A mark for a missing number is null here: the columns of reasons say which. */
export const tableParquet = ({ columns, rows }: FileTable): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type }, at) => ({
        name,
        type: parquetTypes[type],
        nullable: true,
        data: rows.map((row) => {
          const cell = row[at] ?? null;
          return type === 'string'
            ? cell === null
              ? null
              : String(cell)
            : typeof cell === 'number'
              ? cell
              : null;
        }),
      })),
    }),
  );
