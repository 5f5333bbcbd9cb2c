import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { ScoreSheet } from '../../../src/core/review/score-sheet.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { openStoryClock, type Answered, type StoryClock } from '../../story-clock.ts';

/** The first call of the story, closed and checked, as if nobody had begun to select; seven applications contend. */
export interface FreshSelection extends StoryClock {
  readonly admin: Client;
  readonly url: string;
  /** Applications by the key of the person, with where they lie. */
  readonly applications: ReadonlyMap<string, { readonly id: string; readonly institutionId: string }>;
  readonly planned: (
    reviewer: string,
    applicant: string,
  ) => { readonly institutionId: string; readonly applicationId: string; readonly accountId: string };
  readonly asOfficer: (method: string, path: string, body?: unknown, key?: string) => Promise<Answered>;
  /** The id of the review of somebody by somebody; empty where there is none. */
  readonly reviewOf: (reviewer: string, applicant: string) => Promise<string>;
}

/** All that a selection consists of. */
const tables = [
  'appeal_text',
  'appeal',
  'award_explanation',
  'award',
  'award_decision_record',
  'award_decision',
  'recommendation_voice',
  'selection_pack',
  'score_sheet',
  'review_registry',
  'review_assignment',
  'reviewer_conflict_text',
  'reviewer_conflict',
  'lottery_party_text',
  'lottery_party',
  'reviewer',
  'selection',
];

/** What the parties of the lot keep to themselves. */
export const secrets = ['first secret', 'second secret'] as const;
const commitmentOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Days in 2023, between the closing of the call and its stays, at nine in Almaty. */
export const dayOf = (day: string): string => `2023-${day}T04:00:00.000Z`;
export const opening = {
  reviewsDueOn: '2023-02-20',
  beacon: { source: 'a public number', round: '77', at: dayOf('03-10') },
  parties: [
    { name: 'Centre', commitment: commitmentOf(secrets[0]) },
    { name: 'Union', commitment: commitmentOf(secrets[1]) },
  ],
};

export const openFreshSelection = async (): Promise<FreshSelection> => {
  const story = await openStoryClock();
  const admin = new Client(story.world.register.admin);
  await admin.connect();
  // What follows from the told selection is done, or it would come in between.
  await untilQuiet(admin);
  // With everything that came of the awards: stays, agreements, reports, obligations.
  await admin.query(`truncate ${tables.join(', ')} cascade`);
  story.at(dayOf('02-01'));
  const url = `/api/selections/${story.closedCall}`;
  const { rows } = await admin.query<{ id: string; institutionId: string; account: string }>(
    `select id, institution_id as "institutionId", account_id as account from application where call_id = $1`,
    [story.closedCall],
  );
  const applications = new Map(
    [...story.world.accounts].flatMap(([key, account]) => {
      const own = rows.find((row) => row.account === account);
      return own === undefined ? [] : [[key, own] as const];
    }),
  );
  return {
    ...story,
    admin,
    url,
    applications,
    planned: (reviewer, applicant) => ({
      institutionId: applications.get(applicant)?.institutionId ?? '',
      applicationId: applications.get(applicant)?.id ?? '',
      accountId: story.world.accounts.get(reviewer) ?? '',
    }),
    asOfficer: async (method, path, body, key) => story.ask('officer', method, `${url}${path}`, body, key),
    reviewOf: async (reviewer, applicant) => {
      const found = await admin.query<{ id: string }>(
        'select id from review_assignment where account_id = $1 and application_id = $2',
        [story.world.accounts.get(reviewer), applications.get(applicant)?.id],
      );
      return found.rows[0]?.id ?? '';
    },
    close: async () => {
      await admin.end();
      // What is of no selection stays behind here, beside records that are gone.
      await story.close({ isDamaged: true });
    },
  };
};

/** A complete sheet by the rubric of the story. */
export const sheetOf = (tasks: number, use: number, record: number): ScoreSheet => ({
  marks: Object.fromEntries(
    Object.entries({ tasks, use, record }).map(([id, mark]) => [
      id,
      { mark, reason: 'A reason that is long enough to be one.' },
    ]),
  ),
  comment: '',
});

/** Put the three reviewers of the story into the pool. */
export const fillPool = async ({ asOfficer, world }: FreshSelection): Promise<void> => {
  for (const key of ['reviewer-1', 'reviewer-2', 'reviewer-3']) {
    const ability = { homeInstitutionId: null, fields: [], languages: ['kk', 'ru', 'en'], capacity: 9 };
    await asOfficer('POST', '/reviewers', { accountId: world.accounts.get(key), ...ability });
  }
};

/** Write and submit one review; answers what submitting said. */
export const write = async (
  { ask, reviewOf }: FreshSelection,
  reviewer: string,
  applicant: string,
  sheet: ScoreSheet,
): Promise<Answered> => {
  const url = `/api/reviews/${await reviewOf(reviewer, applicant)}`;
  await ask(reviewer, 'POST', `${url}/answer`, { answer: 'accept' });
  const { body } = await ask(reviewer, 'PUT', `${url}/sheet`, { base: 0, content: sheet });
  return ask(reviewer, 'POST', `${url}/submit`, { version: body['version'] });
};
