import path from 'node:path';
import type { Register } from '../../register/db.ts';

/** Where the published heads of a register's chains are kept, beside its database. */
export const headFileOf = ({ location }: Register): string =>
  path.join(location.folder, 'journal-heads.jsonl');
