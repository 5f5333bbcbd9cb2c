import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * First line of a dump. After it come the tables, each as a line of JSON, its rows as PostgreSQL's COPY text, and a line
 * `\.`; the last line is the end mark. The whole is packed with gzip.
 */
export const dumpHeader = z.object({
  format: z.literal('qaitu-dump'),
  version: z.int(),
  /** Version of the program that wrote it. */
  program: z.string(),
  /** Recovery point: what was committed by then is inside. */
  takenAt: z.iso.datetime(),
  /** Migrations of the database, oldest first, with the fingerprint of each. */
  migrations: z.array(z.object({ name: z.string(), sha256 })).min(1),
  /** Version of the queue's own tables; null where there was no queue yet. */
  queue: z.int().nullable(),
  /** Length of the journal of each institution. */
  positions: z.record(z.string(), z.object({ sequence: z.int(), hash: z.string() })),
});

export type DumpHeader = z.infer<typeof dumpHeader>;

/** The version of the form that this program writes and reads. */
export const dumpVersion = 1;

/** Line before the rows of a table. */
export const dumpTable = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

export type DumpTable = z.infer<typeof dumpTable>;

/** What the end mark says of a table; the fingerprint is of its line and its rows. */
const dumpCount = z.object({ table: z.string(), rows: z.int(), sha256 });

export type DumpCount = z.infer<typeof dumpCount>;

/** Last line; its fingerprint is of the header line and of `tables` as JSON, so it holds for every byte. */
export const dumpEnd = z.object({ end: z.object({ tables: z.array(dumpCount), sha256 }) });

/** Ends the rows of a table. A row cannot be this line: COPY writes a backslash as two. */
export const endOfRows = '\\.\n';
