import { vi } from 'vitest';
import type { JsonValue } from '../../src/core/basics/canonical-json.ts';
import { isDrawnTwice } from '../../src/core/report/is-drawn-twice.ts';
import { newId } from '../../src/register/new-id.ts';
import { perform } from '../../src/register/perform.ts';
import { saveReportSection } from '../../src/register/report/save-report-section.ts';
import { submitReportCommand } from '../../src/register/report/submit-report.ts';
import { nextKey } from '../world.ts';
import { openReportWorld, verifierKeys, type ReportWorld } from './report-world.ts';

export interface VerifiedWorld extends ReportWorld {
  /** The participant reports, and the verifier that was drawn says so of the first task. */
  readonly verified: (
    who: string,
    verdict: string,
  ) => Promise<{ readonly institutionId: string; readonly reportId: string; readonly resultId: string }>;
}

const content = {
  claim: 'achieved',
  outcome: 'Сөйлеуді тану үлгісі жасалды',
  selfAssessment: 'жақсы',
  useAtHome: 'зертханада',
  evidence: [
    {
      id: 'evi_00000000-0000-4000-8000-000000000000',
      kind: 'doi',
      value: '10.1000/182',
      note: '',
      fileId: null,
    },
  ],
  consent: 'named',
} satisfies JsonValue;

/** A result that one verifier alone judges. */
const singleId = (prefix: string): string => {
  for (;;) {
    const made = newId(prefix);
    if (prefix !== 'res' || !isDrawnTwice(made)) return made;
  }
};

/** The story after everybody came home, with results that are verified. */
export const openVerifiedWorld = async (): Promise<VerifiedWorld> => {
  const world = await openReportWorld();
  const { register, parts, superuser } = world;
  return {
    ...world,
    verified: async (who, verdict) => {
      const { institutionId, id: reportId } = await world.reportOf(who);
      const accountId = world.accounts.get(who) ?? '';
      const tasks = await superuser.query<{ id: string }>(
        'select id from ledger_task where account_id = $1 order by id',
        [accountId],
      );
      for (const { id: section } of tasks.rows) {
        const save = { reportId, accountId, section, base: 0, content, at: new Date() };
        await register.inInstitution(institutionId, async (trx) =>
          saveReportSection(trx, institutionId, save),
        );
      }
      const versions = Object.fromEntries(tasks.rows.map(({ id }) => [id, 1]));
      const wish = {
        institutionId,
        asker: 'system',
        requestKey: nextKey(),
        input: { id: reportId, versions },
      } as const;
      const done = await perform(register, submitReportCommand, wish, { ...parts.setting, newId: singleId });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      const result = await superuser.query<{ id: string }>(
        'select id from result where report_id = $1 and position = 0',
        [reportId],
      );
      const resultId = result.rows[0]?.id ?? '';
      const drawn = async () =>
        superuser.query<{ id: string; account: string }>(
          `select id, verifier_account_id as account from verification where result_id = $1 and status = 'drawn'`,
          [resultId],
        );
      const lot = await vi.waitUntil(async () => (await drawn()).rows[0], { timeout: 30_000, interval: 100 });
      const verifier = verifierKeys.find((key) => world.accounts.get(key) === lot.account) ?? '';
      const given = await (
        await world.as(verifier)
      )('POST', `/api/verifications/${lot.id}/verdict`, {
        body: { verdict, reason: 'Дәлелдерді салыстырдым.' },
      });
      if (given.statusCode !== 200) throw new Error(given.body);
      return { institutionId, reportId, resultId };
    },
  };
};
