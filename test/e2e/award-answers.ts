import type { Page } from 'playwright-core';
import type { output } from 'zod';
import type { readAward } from '../../src/contract/award.ts';
import type { AwardOutcome } from '../../src/core/award/award.ts';
import type { AwardExplanation } from '../../src/core/award/award-explanation.ts';
import {
  answerApplications,
  call,
  fakeServer,
  fullDraft,
  ids,
  type FakeServer,
} from './application-answers.ts';
import { fullSheet } from './review-answers.ts';

type Answer = output<(typeof readAward)['answer']>;
type Award = NonNullable<Answer['award']>;

/** What a server of decisions remembers, beside what it remembers of applications. */
export interface FakeAwards {
  readonly applications: FakeServer;
  award: Award | null;
  appeals: Answer['appeals'];
}

const explanation: AwardExplanation = {
  rawScore: 68,
  correctedScore: 70.25,
  of: 571,
  expectedRank: 512.3,
  rankFrom: 471,
  rankTo: 548,
  rankLevel: 0.5,
  zone: 'grey',
  ticket: '7c1f'.repeat(16),
  ticketPlace: 14,
  needed: 1.4,
  belowLeast: null,
  isGroup: false,
  blockedBy: [],
  onePlaceMore: ['region:europe'],
  margin: null,
};
const toldMarks = Object.entries(fullSheet.marks).map(([criterionId, { mark, reason }]) => ({
  criterionId,
  mark: mark ?? 0,
  reason,
}));

export const awardOf = (
  outcome: AwardOutcome,
  why: Partial<AwardExplanation> = {},
  own: Partial<Award> = {},
): Award => ({
  outcome,
  decision: 1,
  regionId: 'europe',
  regionName: call.rules.regions[0]?.name ?? call.rules.title,
  grantAmount: 5_000_000,
  reservePlace: outcome === 'reserve' ? 3 : null,
  decidedAt: '2026-11-24T06:00:00Z',
  appealUntil: '2036-12-04T18:59:59Z',
  mayAppeal: true,
  told: 'reasons',
  leastScore: 0,
  explanation: { ...explanation, ...why },
  reviews: [
    { total: 68, marks: toldMarks, comment: fullSheet.comment },
    { total: 72.5, marks: toldMarks, comment: null },
  ],
  criteria: call.rules.rubric.criteria,
  ...own,
});

export const fakeAwards = (award: Award | null): FakeAwards => {
  const applications = fakeServer(fullDraft);
  applications.status = 'eligible';
  applications.callState = 'closed';
  applications.versions.record = 1;
  return { applications, award, appeals: [] };
};

const address = `**/api/institutions/${ids.university}/applications/${ids.application}`;

/** Stands in for the API of decisions, over that of applications. */
export const answerAwards = async (page: Page, server: FakeAwards): Promise<void> => {
  await answerApplications(page, server.applications);
  await page.route(`${address}/award`, async (route) => {
    const body: Answer = {
      callId: ids.call,
      callTitle: call.rules.title,
      reference: 'Q2026-00000-00001',
      award: server.award,
      appeals: server.appeals,
    };
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  });
  await page.route(`${address}/appeals`, async (route) => {
    const { grounds } = route.request().postDataJSON() as { grounds: string };
    const id = `apl_01890000-0000-7000-8000-${'1'.padStart(12, '0')}`;
    server.appeals = [
      {
        id,
        decision: 1,
        status: 'filed',
        filedAt: '2026-11-26T06:00:00Z',
        grounds,
        decidedAt: null,
        reason: null,
        remedy: null,
      },
    ];
    if (server.award !== null) server.award = { ...server.award, mayAppeal: false };
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify({ id }) });
  });
};
