import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { checkWebhookUrl } from '../../core/webhook/check-webhook-url.ts';
import type { WebhookDoor } from './webhook-door.ts';

/**
 * Whether messages may go there, by the form of the address and by where its name leads now; asked again at each sending. Names that do not
 * exist and names of our own networks get one answer, so that nobody learns from it which are there.
 */
export const checkWebhookAddress = async (door: WebhookDoor, url: string): Promise<Decided<undefined>> => {
  const form = checkWebhookUrl(url, door);
  if (!form.ok) return refuse({ code: 'bad-input', list: [{ ...form.refusal, field: 'url' }] });
  if (await door.isOpen(url)) return accept(undefined);
  const code = 'webhook-address-closed';
  return refuse({ code, list: [{ code, field: 'url' }] });
};
