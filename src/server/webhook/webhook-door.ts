import type { LookupAddress } from 'node:dns';
import { isLoopback } from '../is-loopback.ts';
import { isPublicAddress } from './is-public-address.ts';
import { postOnce, type Posted } from './post-once.ts';
import { resolveHost, type ResolveHost } from './resolve-host.ts';

/** The way out to addresses that people of an institution wrote down: never into our own networks. */
export interface WebhookDoor {
  /** Also http, also to this computer: for a demonstration that runs on the computer of whoever looks at it. */
  readonly allowsLoopback: boolean;
  /** Whether the name leads to public addresses alone, as things stand now. */
  readonly isOpen: (url: string) => Promise<boolean>;
  /** Sends once. Rejects only where `signal` breaks it off. */
  readonly post: (message: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal?: AbortSignal;
  }) => Promise<Posted>;
}

const isOwn = ({ address, family }: LookupAddress): boolean =>
  isLoopback(family === 6 ? `[${address}]` : address);

/**
 * A name is asked for once, all that it leads to must be public, and the connection goes to what was looked at: a name that leads
 * elsewhere a moment later changes nothing (DNS rebinding).
 */
export const openWebhookDoor = ({
  allowsLoopback,
  resolve = resolveHost,
  timeoutMs = 15_000,
}: {
  readonly allowsLoopback: boolean;
  readonly resolve?: ResolveHost;
  readonly timeoutMs?: number;
}): WebhookDoor => {
  /** `undefined` where nothing may be sent; an empty list where there is no such name. */
  const addressesOf = async ({ hostname, protocol }: URL): Promise<readonly LookupAddress[] | undefined> => {
    let found: readonly LookupAddress[];
    try {
      found = await resolve(hostname.replace(/^\[|\]$/g, ''));
    } catch {
      return [];
    }
    const isFree = found.every((one) => isPublicAddress(one.address));
    const isHere = allowsLoopback && found.every(isOwn);
    return (isFree && protocol === 'https:') || isHere ? found : undefined;
  };
  return {
    allowsLoopback,
    isOpen: async (url) => {
      if (!URL.canParse(url)) return false;
      const addresses = await addressesOf(new URL(url));
      return addresses !== undefined && addresses.length > 0;
    },
    post: async ({ url, headers, body, signal }) => {
      const target = new URL(url);
      const addresses = await addressesOf(target);
      if (addresses === undefined) return { outcome: 'closed', status: null };
      if (addresses.length === 0) return { outcome: 'unreachable', status: null };
      return postOnce(target, addresses, {
        ...{ headers, body, timeoutMs },
        ...(signal === undefined ? {} : { signal }),
      });
    },
  };
};
