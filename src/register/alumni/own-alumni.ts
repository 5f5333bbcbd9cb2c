import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listAlumnusFiles } from './alumnus-file.ts';
import { listContributionsOf } from './list-contributions-of.ts';
import { listFollowUpsOf } from './list-follow-ups-of.ts';
import { listOutcomesOf } from './list-outcomes-of.ts';
import { listOwnAlumni } from './list-own-alumni.ts';
import { listOwnIntentions } from './list-own-intentions.ts';
import { listInterests } from './list-support-offers.ts';

/** All that is held in one institution about the life of an account after its stays, its intentions included. */
export const collectOwnAlumni = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<{ readonly alumni: readonly object[]; readonly intentions: readonly object[] }> => {
  const alumni: object[] = [];
  for (const alumnus of await listOwnAlumni(trx, institutionId, accountId)) {
    const { rows: answers } = await sql<object>`
      select c.follow_up_id as "followUpId", c.questionnaire, c.answers, ${instant('c.answered_at')} as "answeredAt"
        from answer_content c join follow_up f on f.institution_id = ${institutionId} and f.id = c.follow_up_id
       where c.institution_id = ${institutionId} and f.alumnus_id = ${alumnus.id} order by c.answered_at, c.id`.execute(
      trx,
    );
    alumni.push({
      ...alumnus,
      followUps: await listFollowUpsOf(trx, institutionId, alumnus.id),
      answers,
      outcomes: await listOutcomesOf(trx, institutionId, [alumnus.id]),
      contributions: await listContributionsOf(trx, institutionId, alumnus.id),
      files: await listAlumnusFiles(trx, institutionId, [alumnus.id]),
      interests: await listInterests(trx, institutionId, { alumnusId: alumnus.id }),
    });
  }
  const intentions = await listOwnIntentions(trx, institutionId, accountId);
  return { alumni, intentions: intentions.map((one) => ({ institutionId, ...one })) };
};
