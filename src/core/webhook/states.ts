import type { StateTable } from '../basics/state-move.ts';
import type { WebhookStatus } from './webhook.ts';

const who = ['head', 'administrator'] as const;

/** How a webhook moves. */
export const webhookStates: StateTable<WebhookStatus> = {
  noun: 'webhook',
  moves: [
    { from: [null], by: 'make-webhook', who, to: 'active' },
    { from: ['active'], by: 'pause-webhook', who, to: 'paused' },
    { from: ['paused', 'stopped'], by: 'resume-webhook', who, to: 'active' },
    { from: ['active'], by: 'stop-webhook', who: ['clock'], to: 'stopped' },
    { from: ['active', 'paused', 'stopped'], by: 'remove-webhook', who, to: 'removed' },
  ],
};
