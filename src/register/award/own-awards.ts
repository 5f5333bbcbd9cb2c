import type { RegisterTransaction } from '../db.ts';
import { readAward } from './read-award.ts';

/** What became of an account's applications in one institution, as their owner may read it. */
export const collectOwnAwards = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly object[]> => {
  const applications = await trx
    .selectFrom('application')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  const awards: object[] = [];
  for (const { id } of applications) {
    // Whether he may appeal now is not asked here.
    const found = await readAward(trx, institutionId, id, '');
    if (found === undefined || (found.award === null && found.appeals.length === 0)) continue;
    const { award, ...named } = found;
    if (award === null) awards.push({ institutionId, applicationId: id, ...named });
    else {
      const { mayAppeal: _now, criteria: _rubric, ...told } = award;
      awards.push({ institutionId, applicationId: id, ...named, ...told });
    }
  }
  return awards;
};
