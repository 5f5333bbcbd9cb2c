import { Client, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { distributeStatements, type DistributeStatement } from './distribute-statements.ts';

/** The statements without running them; as the owner of the tables. */
export const printDistribution = async (
  connection: ClientConfig,
): Promise<readonly DistributeStatement[]> => {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('set role qaitu_owner');
    return await distributeStatements(client);
  } finally {
    await client.end();
  }
};

/**
 * Turn the database into a distributed one, all or nothing; answers how many tables that took, 0 where it was one already. Refused without the
 * extension Citus, which only an administrator of the database server installs.
 */
export const distribute = async (
  connection: ClientConfig,
): Promise<Result<{ readonly tables: number }, { readonly code: 'no-extension' }>> => {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_extension where extname = 'citus'");
    if (rowCount === 0) return refuse({ code: 'no-extension' });
    await client.query('begin');
    await client.query('set local role qaitu_owner');
    const statements = await distributeStatements(client);
    for (const { sql } of statements) await client.query(sql);
    await client.query('commit');
    return accept({ tables: statements.filter(({ sql }) => sql.startsWith('select create_')).length });
  } finally {
    // Ends the transaction too, where a statement failed.
    await client.end();
  }
};
