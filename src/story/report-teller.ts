import { isDrawnTwice } from '../core/report/is-drawn-twice.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { drawVerifiersCommand } from '../register/report/draw-verifiers.ts';
import { loadVerifierPool } from '../register/report/load-verifier-pool.ts';
import { submitReportCommand } from '../register/report/submit-report.ts';
import { storyPeople } from './people.ts';
import { storyReports } from './story-reports.ts';
import { drawnTwice, type StoryResult } from './story-verdicts.ts';
import type { Teller } from './teller.ts';
import { writeReport } from './write-report.ts';

type Reporter = StoryResult['who'];

/** The institution in which the report of somebody of the story lies. */
export const reportPlaceOf = ({ institutions }: Teller, who: string): string =>
  institutions.get(storyPeople.find(({ key }) => key === who)?.institution ?? '') ?? '';

/** The report that somebody was asked for. */
export const findStoryReport = async (teller: Teller, who: string): Promise<string> => {
  const institutionId = reportPlaceOf(teller, who);
  const { id } = await teller.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('report')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('account_id', '=', teller.accounts.get(who) ?? '')
      .executeTakeFirstOrThrow(),
  );
  return id;
};

/** The program draws verifiers in the institution of that person, as it does after every submission. */
export const drawFor = async (teller: Teller, who: string): Promise<void> => {
  const compute = async () => ({
    pool: await teller.register.readOnly('qaitu_national', async (trx) => loadVerifierPool(trx)),
  });
  await teller.tellComputed('system', reportPlaceOf(teller, who), drawVerifiersCommand, compute);
};

/** Somebody writes his report and submits it; which of its results two verifiers judge is chosen by their ids. The lot follows. */
export const submitStoryReport = async (
  teller: Teller,
  store: EvidenceStore,
  who: Reporter,
): Promise<void> => {
  const institutionId = reportPlaceOf(teller, who);
  const reportId = await findStoryReport(teller, who);
  const versions = await writeReport(teller, store, { who, institutionId, reportId }, storyReports[who]);
  const isTwice = (task: number): boolean =>
    drawnTwice.some((result) => result.who === who && result.task === task);
  let results = 0;
  await teller.tellChosen(who, institutionId, submitReportCommand, { id: reportId, versions }, (id) => {
    if (!id.startsWith('res_')) return true;
    if (isDrawnTwice(id) !== isTwice(results)) return false;
    results += 1;
    return true;
  });
  await drawFor(teller, who);
};

/** The result of one task. */
export const findStoryResult = async (teller: Teller, { who, task }: StoryResult): Promise<string> => {
  const institutionId = reportPlaceOf(teller, who);
  const reportId = await findStoryReport(teller, who);
  const { id } = await teller.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('result')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('report_id', '=', reportId)
      .where('position', '=', task)
      .executeTakeFirstOrThrow(),
  );
  return id;
};

/** Who was drawn for a round of a result: the first time, or the last. */
export const findStoryVerification = async (
  teller: Teller,
  result: StoryResult,
  round: 1 | 2 | 3,
  which: 'first' | 'last' = 'last',
): Promise<{ readonly id: string; readonly verifier: string }> => {
  const institutionId = reportPlaceOf(teller, result.who);
  const resultId = await findStoryResult(teller, result);
  const row = await teller.register.inInstitution(institutionId, async (trx) =>
    trx
      .selectFrom('verification')
      .select(['id', 'verifier_account_id'])
      .where('institution_id', '=', institutionId)
      .where('result_id', '=', resultId)
      .where('round', '=', round)
      // Ids of the story grow with its days.
      .orderBy('id', which === 'first' ? 'asc' : 'desc')
      .executeTakeFirstOrThrow(),
  );
  const known = [...teller.accounts].find(([, accountId]) => accountId === row.verifier_account_id);
  return { id: row.id, verifier: known?.[0] ?? '' };
};
