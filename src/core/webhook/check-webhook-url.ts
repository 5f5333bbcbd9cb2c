import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';

const form = /^(https?):\/\/(\[[0-9a-f:.]+\]|[\p{L}\p{N}.-]+)(?::(\d{1,5}))?(?:[/?][^#\s]*)?$/iu;

/**
 * The form of an address, without asking anybody: https, no name or password in it, no fragment. Where `allowsLoopback`, also http to
 * this computer itself.
 */
export const checkWebhookUrl = (
  text: string,
  { allowsLoopback }: { readonly allowsLoopback: boolean },
): Decided<undefined> => {
  const [, scheme = '', host = '', port = ''] = form.exec(text) ?? [];
  const name = host.toLowerCase();
  const isHere = name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
  const isHttps = scheme.toLowerCase() === 'https';
  if (host === '' || Number(port) > 65_535 || !(isHttps || (allowsLoopback && isHere))) {
    return refuse({ code: 'webhook-address-form' });
  }
  return accept(undefined);
};
