import type { JsonObject } from '../../core/basics/json.ts';
import type { Place } from '../command.ts';

const breachTextKinds = ['opened', 'step', 'notified', 'told', 'closed'] as const;
export type BreachTextKind = (typeof breachTextKinds)[number];

/** Keep what was written at a step; answers its id. */
export const writeBreachText = async (
  { trx, institutionId, circumstances }: Place,
  breachId: string,
  { kind, words }: { readonly kind: BreachTextKind; readonly words: JsonObject },
): Promise<string> => {
  const id = circumstances.newId('brt');
  await trx
    .insertInto('breach_text')
    .values({
      institution_id: institutionId,
      id,
      breach_id: breachId,
      kind,
      at: circumstances.now,
      account_id: circumstances.actor,
      words: JSON.stringify(words),
    })
    .execute();
  return id;
};
