import { useSuspenseQuery } from '@tanstack/react-query';
import { listWebhooks, readWebhook } from '../../../contract/webhook.ts';
import { queryOf } from '../query-of.ts';
import { useForget } from '../use-forget.ts';
import { usePart } from '../use-part.ts';

/** The webhook that the page's address names, with its last tries; `isWatched` looks again while a message waits. */
export const useWebhook = (isWatched = true) => {
  const institutionId = usePart('institutionId');
  const id = usePart('webhookId');
  const forget = useForget();
  const { webhook, attempts } = useSuspenseQuery({
    ...queryOf(readWebhook, { params: { institutionId, id } }),
    refetchInterval: ({ state }) =>
      isWatched && state.data?.webhook.status === 'active' && state.data.webhook.waiting > 0 ? 3000 : false,
  }).data;
  return {
    institutionId,
    webhook,
    attempts,
    params: { institutionId, id },
    refresh: async (): Promise<void> => forget(readWebhook, listWebhooks),
  };
};
