import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { WebhookNoun } from './webhook-nouns.ts';

/** More systems of one institution than that do not listen; more addresses would be a mistake. */
export const mostWebhooks = 20;

export interface WebhookWish {
  readonly nouns: readonly WebhookNoun[];
  readonly addressSha256: string;
}

export const orderedNouns = (nouns: readonly WebhookNoun[]): readonly WebhookNoun[] =>
  [...new Set(nouns)].toSorted();

/** Another system is told of what happens from now on. */
export const makeWebhook = (
  { standing }: { readonly standing: number },
  { nouns, addressSha256 }: WebhookWish,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (standing >= mostWebhooks) return refuse({ code: 'webhooks-too-many', params: { most: mostWebhooks } });
  return accept([
    {
      kind: 'WebhookMade',
      noun: 'webhook',
      recordId: newId('whk'),
      data: {
        accountId: actor,
        nouns: orderedNouns(nouns),
        addressSha256,
        status: 'active',
        why: null,
        madeAt: now,
        secretMadeAt: now,
      },
    },
  ]);
};
