import type { FastifyInstance } from 'fastify';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import type { Config } from './config.ts';

interface ListenRefusal {
  readonly code: 'port-in-use' | 'address-not-available';
  readonly params: { readonly host: string; readonly port: string };
}

const codes: Readonly<Record<string, ListenRefusal['code']>> = {
  EADDRINUSE: 'port-in-use',
  EADDRNOTAVAIL: 'address-not-available',
  EACCES: 'address-not-available',
  ENOTFOUND: 'address-not-available',
};

/** Open the port; the address a person can type into a browser, with the port that port 0 became. */
export const listen = async (
  app: FastifyInstance,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Result<string, ListenRefusal>> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined;
    if (code === undefined) throw error;
    return refuse({ code, params: { host, port: String(port) } });
  }
  const bound = app.server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return accept(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
};
