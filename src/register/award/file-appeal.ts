import { sql } from 'kysely';
import { fileAppeal } from '../../core/award/file-appeal.ts';
import type { Command } from '../command.ts';
import { ownerOfApplication } from '../application/read-application.ts';
import { findAward } from './find-award.ts';

export const fileAppealCommand: Command<
  { readonly applicationId: string; readonly grounds: string },
  Parameters<typeof fileAppeal>[0],
  { readonly id: string }
> = {
  name: 'file-appeal',
  load: async ({ trx, institutionId }, { applicationId }) => {
    const award = await findAward(trx, institutionId, applicationId);
    const { rows } = await sql<{ has: boolean }>`
      select exists (select from appeal where institution_id = ${institutionId} and award_id = ${award?.id ?? ''}
                        and decision = ${award?.decision ?? 0}) as has`.execute(trx);
    return {
      award,
      hasAppealed: rows[0]?.has ?? false,
      accountId: (await ownerOfApplication(trx, institutionId, applicationId)) ?? '',
    };
  },
  owner: ({ accountId }) => accountId,
  decide: fileAppeal,
  save: async ({ trx, institutionId }, { entries: [entry], input: { grounds } }) => {
    if (entry === undefined) return;
    await trx
      .insertInto('appeal_text')
      .values({ institution_id: institutionId, id: entry.recordId, grounds })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
