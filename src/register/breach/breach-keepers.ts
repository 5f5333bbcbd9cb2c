import { nationalOffice } from '../../core/institution/institution.ts';
import type { Register } from '../db.ts';
import { webhookKeepers, type WebhookKeeper } from '../webhook/webhook-keepers.ts';

/** Who hears of the clock of a breach: heads and administrators of the institution and of the national office, each once. */
export const breachKeepers = async (
  register: Pick<Register, 'inInstitution'>,
  institutionId: string,
): Promise<readonly WebhookKeeper[]> => {
  const found = new Map<string, WebhookKeeper>();
  for (const place of new Set([institutionId, nationalOffice])) {
    const keepers = await register.inInstitution(place, async (trx) => webhookKeepers(trx, place));
    for (const keeper of keepers) found.set(keeper.accountId, keeper);
  }
  return [...found.values()];
};
