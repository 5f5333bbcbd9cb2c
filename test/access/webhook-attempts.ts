import { unknownId, type Attempt, type Subject } from './attempts.ts';

const place = ({ institutionId }: Subject) => ({ params: { institutionId } });
const webhook = ({ institutionId, webhookId }: Subject) => ({ params: { institutionId, id: webhookId } });
/** Whose secret would be opened: that of a record that a test placed is none. */
const unknown = ({ institutionId }: Subject) => ({ params: { institutionId, id: unknownId('whk') } });
/** Into a private network, so that nothing is asked for and nothing leaves. */
const body = { name: 'a test', url: 'https://10.0.0.1/hook', nouns: ['report'] };

/** Endpoints of webhooks. */
export const webhookAttempts: Readonly<Record<string, Attempt>> = {
  'webhook.list': { given: place },
  'webhook.read': { given: webhook },
  'webhook.make': { given: (subject) => ({ ...place(subject), body }) },
  'webhook.change': { given: (subject) => ({ ...webhook(subject), body }) },
  'webhook.pause': { given: webhook },
  'webhook.resume': { given: (subject) => ({ ...unknown(subject), body: { from: 'stop' } }) },
  'webhook.renew-secret': { given: unknown },
  'webhook.try': { given: unknown },
  'webhook.remove': { given: webhook },
};
