import type { ClientBase } from 'pg';

/** Tables whose rows name uploaded bytes; `true` where a row may be of bytes that were removed. */
const naming = {
  uploaded_file: true,
  signature_file: true,
  report_file: true,
  obligation_file: true,
  alumnus_file: true,
  import_file: false,
} as const;

/** Fingerprints of all uploaded files that the rows of this transaction name, each once. */
export const listKeptFiles = async (client: ClientBase): Promise<readonly string[]> => {
  const { rows: there } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname = any ($1)`,
    [Object.keys(naming)],
  );
  const parts = Object.entries(naming)
    .filter(([table]) => there.some(({ name }) => name === table))
    .map(
      ([table, isMarked]) =>
        `select sha256 from public.${table}${isMarked ? ' where removed_at is null' : ''}`,
    );
  if (parts.length === 0) return [];
  const { rows } = await client.query<{ sha256: string }>(`${parts.join(' union ')} order by 1`);
  return rows.map(({ sha256 }) => sha256);
};
