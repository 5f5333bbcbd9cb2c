import { nationalOffice } from '../core/institution/institution.ts';
import type { CallRules } from '../core/programme/rules.ts';
import { packScores } from '../core/review/pack-scores.ts';
import type { ScoreSheet } from '../core/review/score-sheet.ts';
import { addReviewerCommand } from '../register/review/add-reviewer.ts';
import { answerAssignmentCommand } from '../register/review/answer-assignment.ts';
import { assignReviewsCommand } from '../register/review/assign-reviews.ts';
import { closeReviewsCommand } from '../register/review/close-reviews.ts';
import { inviteReviewersCommand } from '../register/review/invite-reviewers.ts';
import { openSelectionCommand } from '../register/review/open-selection.ts';
import { readScores } from '../register/review/read-scores.ts';
import { saveSheet } from '../register/review/save-sheet.ts';
import { submitSheetCommand } from '../register/review/submit-sheet.ts';
import { voiceRecommendationCommand } from '../register/review/voice-recommendation.ts';
import { sha256 } from '../register/sha256.ts';
import type { FirstCall } from './run-first-call.ts';
import { firstReviews, reasonOf, thirdOpinion, type StoryMarks, type StoryReview } from './story-reviews.ts';
import type { Teller } from './teller.ts';

/** What the parties of the lot keep to themselves until the list is fixed. */
export const storySecrets = ['Алматы таңы', 'степной ветер'] as const;

const sheetOf = ([tasks, use, record]: StoryMarks): ScoreSheet => ({
  marks: Object.fromEntries(
    Object.entries({ tasks, use, record }).map(([id, mark]) => [id, { mark, reason: reasonOf(mark) }]),
  ),
  comment: '',
});

const alatauPeople = ['aigerim', 'daniyar', 'kamila'];

/** From the opening of the selection to the voices of the committee; answers where each review lies, by reviewer and applicant. */
export const reviewFirstCall = async (
  teller: Teller,
  {
    call,
    rules,
    closedOn,
  }: { readonly call: FirstCall; readonly rules: CallRules; readonly closedOn: number },
): Promise<ReadonlyMap<string, { readonly institutionId: string; readonly id: string }>> => {
  const { tell, tellRefused, tellComputed, day, register, institutions, accounts } = teller;
  const at = (days: number): string => {
    day(closedOn + days);
    return teller.setting.now().toISOString();
  };
  const placeOf = (applicant: string): string =>
    institutions.get(alatauPeople.includes(applicant) ? 'alatau' : 'esil') ?? '';
  const planned = ({ applicant, reviewer }: StoryReview) => ({
    applicationId: call.applications[applicant] ?? '',
    accountId: accounts.get(reviewer) ?? '',
  });

  at(5);
  const due = at(30).slice(0, 10);
  const beaconAt = at(45);
  at(5);
  await tell('officer', nationalOffice, openSelectionCommand, {
    callId: call.id,
    reviewsDueOn: due,
    beacon: {
      source: 'Ұлттық статистика бюросының ашық деректері: ұлттық валюта бағамының соңғы төрт цифры',
      round: beaconAt.slice(0, 10),
      at: beaconAt,
    },
    parties: [
      { name: 'Ұлттық кеңсе', commitment: sha256(storySecrets[0]) },
      { name: 'Студенттер одағы', commitment: sha256(storySecrets[1]) },
    ],
  });
  for (const [reviewer, homeInstitutionId, fields] of [
    ['reviewer-1', null, ['05', '06']],
    ['reviewer-2', null, ['05', '04']],
    ['reviewer-3', institutions.get('alatau') ?? null, ['02', '03', '06']],
  ] as const) {
    const accountId = accounts.get(reviewer) ?? '';
    const ability = { homeInstitutionId, fields, languages: ['kk', 'ru', 'en'], capacity: 8 } as const;
    await tell('officer', nationalOffice, addReviewerCommand, {
      callId: call.id,
      accountId,
      ...ability,
      isReviewer: true,
    });
  }
  at(6);
  const ask = async (round: 1 | 2, reviews: readonly StoryReview[]): Promise<void> => {
    for (const key of ['alatau', 'esil']) {
      const institutionId = institutions.get(key) ?? '';
      const own = reviews.filter(({ applicant }) => placeOf(applicant) === institutionId).map(planned);
      const input = { callId: call.id, round, reviews: own, conflicts: [] };
      await tell('officer', institutionId, assignReviewsCommand, input);
      await tell('officer', institutionId, inviteReviewersCommand, { callId: call.id });
    }
  };
  // She works where the group studies: the register sees it before anybody is invited.
  const own = planned({ reviewer: 'reviewer-3', applicant: 'aigerim', marks: [0, 0, 0] });
  const conflicts = [`${own.applicationId} ${own.accountId}`];
  await tellRefused(
    'officer',
    placeOf('aigerim'),
    assignReviewsCommand,
    { callId: call.id, round: 1, reviews: [own], conflicts },
    'reviewer-in-conflict',
  );
  await ask(1, [...firstReviews, { reviewer: 'reviewer-2', applicant: 'zhansaya', marks: [0, 0, 0] }]);

  const places = new Map<string, { readonly institutionId: string; readonly id: string }>();
  const find = async (review: StoryReview) => {
    const { applicationId, accountId } = planned(review);
    const institutionId = placeOf(review.applicant);
    const { id } = await register.inInstitution(institutionId, async (trx) =>
      trx
        .selectFrom('review_assignment')
        .select('id')
        .where('institution_id', '=', institutionId)
        .where('application_id', '=', applicationId)
        .where('account_id', '=', accountId)
        .executeTakeFirstOrThrow(),
    );
    places.set(`${review.reviewer} ${review.applicant}`, { institutionId, id });
    return { institutionId, id };
  };
  const review = async (written: StoryReview): Promise<void> => {
    const { institutionId, id } = await find(written);
    const { reviewer, marks } = written;
    await tell(reviewer, institutionId, answerAssignmentCommand, { id, answer: { answer: 'accept' } });
    // A sheet is no command: told again, it is found as it is.
    await register.inInstitution(institutionId, async (trx) =>
      saveSheet(trx, institutionId, {
        id,
        accountId: accounts.get(reviewer) ?? '',
        base: 0,
        content: sheetOf(marks),
        at: teller.setting.now(),
      }),
    );
    await tell(reviewer, institutionId, submitSheetCommand, { id, version: 1 });
  };
  at(8);
  const declared = await find({ reviewer: 'reviewer-2', applicant: 'zhansaya', marks: [0, 0, 0] });
  await tell('reviewer-2', declared.institutionId, answerAssignmentCommand, {
    id: declared.id,
    answer: { answer: 'conflict', conflictKind: 'joint-work' },
  });
  at(20);
  for (const written of firstReviews) await review(written);
  at(24);
  await ask(2, [thirdOpinion]);
  at(28);
  await review(thirdOpinion);

  at(32);
  const { packSha256 } = await tellComputed('officer', nationalOffice, closeReviewsCommand, async () => {
    const { applications, lacking, unfinished } = await register.readOnly('qaitu_national', async (trx) =>
      readScores(trx, call.id, rules.review),
    );
    const pack = packScores(call.id, applications, rules);
    if (!pack.ok) throw new Error(JSON.stringify(pack.refusal));
    return { callId: call.id, pack: pack.value, lacking, unfinished };
  });
  if (packSha256 === '') throw new Error('the pack of the story has no fingerprint');
  at(34);
  for (const applicant of ['aigerim', 'zhansaya']) {
    const applicationId = call.applications[applicant] ?? '';
    const input = { callId: call.id, applicationId, voice: 'agree', hasReason: false } as const;
    await tell('committee', nationalOffice, voiceRecommendationCommand, input);
  }
  await tell(
    'committee',
    nationalOffice,
    voiceRecommendationCommand,
    { callId: call.id, applicationId: call.applications['arman'] ?? '', voice: 'dissent', hasReason: true },
    'Оценки расходятся на восемьдесят баллов: одну из них надо проверить.',
  );
  return places;
};
