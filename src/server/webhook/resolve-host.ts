import { lookup, type LookupAddress } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';

/** All addresses of a name; rejects where there is none. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

/** A name server that says nothing must not hold up whoever waits at the page. */
const patience = 5000;

/** By the system, `/etc/hosts` included; what is an address already comes back as it is. */
export const resolveHost: ResolveHost = async (host) => {
  const asked = new Promise<readonly LookupAddress[]>((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
  });
  const isOver = new AbortController();
  const late = sleep(patience, undefined, { signal: isOver.signal }).then(() => {
    throw new Error(`no answer about ${host}`);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    isOver.abort();
    late.catch(() => undefined);
  }
};
