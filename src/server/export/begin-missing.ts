import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';

/** The file of all institutions that says what lacks. */
export const beginMissing = async (folder: string): Promise<void> =>
  writeFile(
    path.join(folder, 'missing.csv'),
    writeCsv(['institution', 'reference', 'stay', 'file', 'field', 'fault'], []),
    { mode: 0o600 },
  );
