import type { Pool, QueryResult } from 'pg';

/** The queue library on lent connections; it wants the rows of every statement of a text, in order. */
interface JobDatabase {
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
}

export const jobDatabase = (pool: Pool): JobDatabase => ({
  executeSql: async (text, values) => {
    // With several statements the driver answers a list, which its types do not say.
    const answer: QueryResult | readonly QueryResult[] = await pool.query(text, values);
    const results = 'rows' in answer ? [answer] : answer;
    return { rows: results.flatMap(({ rows }): readonly unknown[] => rows) };
  },
});
