import { describe, expect, test } from 'vitest';
import { usualReview } from '../../../src/core/programme/review-rules.ts';
import { lacksThirdOpinion, type JudgedApplication } from '../../../src/core/review/judged-application.ts';
import { knownConflicts } from '../../../src/core/review/known-conflicts.ts';
import { planReviews } from '../../../src/core/review/plan-reviews.ts';
import type { PooledReviewer, ReviewMatter } from '../../../src/core/review/review-matter.ts';
import { withGroups } from '../../../src/core/review/with-groups.ts';

const matterOf = (id: string, change: Partial<ReviewMatter> = {}): ReviewMatter => ({
  ...{ institutionId: 'alatau', id, reference: id, accountId: `of-${id}`, groupId: null, locale: 'kk' },
  ...{ fields: ['05'], applicant: 'Айгерім Нұрбек', supervisors: [] },
  ...change,
});
const reviewerOf = (accountId: string, change: Partial<PooledReviewer> = {}): PooledReviewer => ({
  ...{ accountId, name: `Эксперт ${accountId}`, email: `${accountId}@office.example`, homes: [] },
  ...{ fields: ['05'], languages: ['kk'], capacity: 10, declared: [] },
  ...change,
});
const judgedOf = (id: string, reviews: JudgedApplication['reviews'] = []): JudgedApplication => ({
  ...{ institutionId: 'alatau', id, groupId: null, regionId: 'europe', reviews },
});
const review = (
  accountId: string,
  status: 'submitted' | 'declined' | 'invited',
  total: number | null = null,
) => ({
  ...{ id: `${accountId}-review`, accountId, status, round: 1, total },
});

describe('conflicts that are known', () => {
  test('are each one, however many homes give it, with all their grounds', () => {
    const reviewer = reviewerOf('a', {
      homes: ['alatau', 'esil'],
      declared: [{ kind: 'institution', institutionId: 'alatau' }],
    });
    expect(knownConflicts([matterOf('1')], [reviewer])).toEqual([
      { applicationId: '1', reviewerAccountId: 'a', grounds: ['same-institution', 'declared'] },
    ]);
  });

  test('with one of a group are with all of it', () => {
    const group = { groupId: 'g1' };
    const named = { supervisors: [{ name: 'Эксперт a', email: '' }] };
    const found = knownConflicts(
      [matterOf('1', { ...group, ...named }), matterOf('2', group)],
      [reviewerOf('a')],
    );
    expect(found.map(({ applicationId, grounds }) => [applicationId, ...grounds])).toEqual([
      ['1', 'named-in-application'],
      ['2', 'same-group'],
    ]);
  });
});

test('whoever asks for one of a group is held to the conflicts of all of it', () => {
  const matter = [
    matterOf('1', { groupId: 'g1' }),
    matterOf('2', { groupId: 'g1' }),
    matterOf('3'),
    matterOf('4'),
  ];
  const asked = withGroups(matter, [
    { applicationId: '1', accountId: 'a' },
    { applicationId: '3', accountId: 'a' },
  ]);
  expect(asked.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

describe('a plan of reviews', () => {
  const rules = { ...usualReview, perApplication: 2, thirdOpinionGap: 30 };
  const pool = ['a', 'b', 'c'].map((id) => reviewerOf(id));

  test('asks nobody for what he gave back, and nobody against a conflict', () => {
    const judged = [judgedOf('1', [review('a', 'declined')])];
    const { plan } = planReviews({
      ...{ judged, matter: [matterOf('1')], rules, onlyThirds: false },
      pool: [...pool, reviewerOf('d', { homes: ['alatau'] })],
    });
    expect(plan.assignments.map(({ reviewerAccountId }) => reviewerAccountId).toSorted()).toEqual(['b', 'c']);
    expect(plan.lacking).toEqual([]);
  });

  test('asks for a third opinion only where two lie too far apart and nobody was asked yet', () => {
    const apart = judgedOf('1', [review('a', 'submitted', 9000), review('b', 'submitted', 5999)]);
    const close = judgedOf('2', [review('a', 'submitted', 9000), review('b', 'submitted', 6000)]);
    const asked = judgedOf('3', [...apart.reviews, review('c', 'invited')]);
    expect([apart, close, asked].map((one) => lacksThirdOpinion(one, rules))).toEqual([true, false, false]);
    const judged = [apart, close];
    const matter = [matterOf('1'), matterOf('2')];
    const { plan } = planReviews({ judged, matter, pool, rules, onlyThirds: true });
    expect(plan.assignments).toMatchObject([{ applicationId: '1', reviewerAccountId: 'c' }]);
  });
});
