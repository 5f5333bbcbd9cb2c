import { Client, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';

/** The oldest PostgreSQL whose SQL we write. */
const oldest = 15;

const unreachable = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOENT',
    'EACCES',
  ],
  ...['57P03', '53300'],
]);

/** Host and port, or socket folder: an address without user and password. */
export const addressOf = ({ host, port }: Client): string =>
  host.startsWith('/') ? host : `${host}:${port}`;

const codeOf = (error: unknown): string | undefined => {
  // Node reports a failure on every address of a name as one error that contains the others.
  const single = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return single instanceof Error && 'code' in single && typeof single.code === 'string'
    ? single.code
    : undefined;
};

/** Try the connection once: is the server there, does it know the database and let us in, is it new enough? */
export const checkConnection = async (
  connection: ClientConfig,
): Promise<Result<undefined, RegisterRefusal>> => {
  let client: Client;
  try {
    client = new Client({ connectionTimeoutMillis: 10_000, ...connection });
  } catch (error) {
    if (error instanceof TypeError) return refuse({ code: 'database-url-invalid', params: {} });
    throw error;
  }
  const address = addressOf(client);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    const found = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (found >= oldest) return accept(undefined);
    return refuse({ code: 'database-too-old', params: { found: String(found), needed: String(oldest) } });
  } catch (error) {
    const code = codeOf(error);
    if (code === '3D000') {
      return refuse({
        code: 'database-does-not-exist',
        params: { address, database: client.database ?? '' },
      });
    }
    if (code === '28P01' || code === '28000') {
      return refuse({ code: 'database-login-refused', params: { address, user: client.user ?? '' } });
    }
    if (
      error instanceof Error &&
      (code === undefined ? /timeout|terminated|SASL|SSL/.test(error.message) : unreachable.has(code))
    ) {
      return refuse({ code: 'database-unreachable', params: { address, reason: code ?? error.message } });
    }
    throw error;
  } finally {
    await client.end();
  }
};
