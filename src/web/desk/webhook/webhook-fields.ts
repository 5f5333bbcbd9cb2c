import type { WebhookRow } from '../../../contract/webhook.ts';
import { webhookNouns } from '../../../core/webhook/webhook-nouns.ts';
import type { Say } from '../use-say.ts';

/** What a form about a webhook holds; `nouns` with a space between. */
export interface WebhookValues extends Readonly<Record<'name' | 'url' | 'nouns', string>> {
  readonly [key: string]: string;
}

export const valuesOf = (webhook?: Pick<WebhookRow, 'name' | 'url' | 'nouns'>): WebhookValues => ({
  name: webhook?.name ?? '',
  url: webhook?.url ?? '',
  nouns: webhook?.nouns.join(' ') ?? '',
});

export const checkValues = (say: Say, { name, url, nouns }: WebhookValues) => ({
  name: name.trim() === '' ? say('webhook.name.missing') : undefined,
  url: url.trim() === '' ? say('webhook.url.missing') : undefined,
  nouns: nouns === '' ? say('webhook.nouns.missing') : undefined,
});

/** As the endpoints take it. */
export const bodyOf = ({ name, url, nouns }: WebhookValues) => ({
  name: name.trim(),
  url: url.trim(),
  nouns: webhookNouns.filter((noun) => nouns.split(' ').includes(noun)),
});
