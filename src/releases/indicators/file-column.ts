import { allLocales } from './all-locales.ts';
import type { FileColumn } from './file-table.ts';

/** A column described by the message of its name, or of another. */
export const fileColumn = (
  name: string,
  type: FileColumn['type'] = 'string',
  described = name,
): FileColumn => ({
  name,
  type,
  description: allLocales(`release-file.column.${described}`),
});
