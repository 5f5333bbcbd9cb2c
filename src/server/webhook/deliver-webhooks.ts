import { listDueWebhooks } from '../../register/webhook/list-due-webhooks.ts';
import { deliverWebhook, type DeliveryParts } from './deliver-webhook.ts';

interface WebhookDeliverer {
  /** Look now instead of within a second. */
  readonly wake: () => void;
  /** Break off what is on its way; it is sent again after a start. */
  readonly stop: () => Promise<void>;
}

/** So many addresses side by side: one that is slow holds up nobody but itself. */
const lanes = 16;

/** Every second tells the addresses that have something to be told; `report` hears of what nobody expected. */
export const deliverWebhooks = (
  parts: DeliveryParts,
  report: (sentence: string) => void,
  interval = 1000,
): WebhookDeliverer => {
  const stop = new AbortController();
  const running = new Map<string, Promise<void>>();
  let looking: Promise<void> = Promise.resolve();

  const say = (error: unknown): void =>
    report(`webhooks: ${error instanceof Error ? error.message : String(error)}`);
  const look = async (): Promise<void> => {
    if (stop.signal.aborted || running.size >= lanes) return;
    try {
      for (const webhook of await listDueWebhooks(parts.register, parts.setting.now())) {
        const key = `${webhook.institutionId} ${webhook.id}`;
        if (running.size >= lanes || stop.signal.aborted) return;
        if (running.has(key)) continue;
        const work = deliverWebhook(parts, webhook, stop.signal)
          .catch(say)
          .finally(() => running.delete(key));
        running.set(key, work);
      }
    } catch (error) {
      say(error);
    }
  };
  const wake = (): void => {
    looking = looking.then(look);
  };
  const timer = setInterval(wake, interval);
  wake();
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      stop.abort();
      await looking;
      await Promise.all(running.values());
    },
  };
};
