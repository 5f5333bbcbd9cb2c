import { standingShape } from '../basics/standing-shape.ts';
import type { WebhookStanding } from './webhook.ts';

export const webhookShape = standingShape<WebhookStanding>('webhook', { first: 'WebhookMade' }, [
  'accountId',
  'nouns',
  'addressSha256',
  'status',
  'why',
  'madeAt',
  'secretMadeAt',
]);
