import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';
import { followUpCode, hashOfFollowUpCode } from './follow-up-code.ts';

/** Write down where the codes of these links lie; a newer one takes the place of the older. */
export const registerCodes = async (
  { trx, institutionId, vault }: Place,
  entries: readonly EntryBody[],
): Promise<void> => {
  const made = entries.filter(({ data }) => typeof data['linkIssue'] === 'number');
  if (made.length === 0) return;
  const ids = made.map(({ recordId }) => recordId);
  await trx.deleteFrom('follow_up_registry').where('follow_up_id', 'in', ids).execute();
  await trx
    .insertInto('follow_up_registry')
    .values(
      made.map(({ recordId, data }) => ({
        code_hash: hashOfFollowUpCode(
          vault,
          followUpCode(vault, { id: recordId, linkIssue: Number(data['linkIssue']) }),
        ),
        institution_id: institutionId,
        follow_up_id: recordId,
      })),
    )
    .execute();
};
