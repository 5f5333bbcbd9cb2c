import { emptySheet } from '../../src/core/review/score-sheet.ts';
import type { Attempt, Subject } from './attempts.ts';

const reason = 'a reason for the test';
const unknown = '00000000-0000-4000-8000-000000000000';

const review = ({ reviewId }: Subject) => ({ params: { id: reviewId } });
const application = ({ institutionId, applicationId }: Subject) => ({
  params: { institutionId, id: applicationId },
});
/** Whose review it is, is nobody else's to know. */
const ofReviewer = (given: Attempt['given']): Attempt => ({ given, owner: 'subject', isHidden: true });

/** Endpoints of a reviewer at his reviews, and of an applicant at his award. */
export const reviewAttempts: Readonly<Record<string, Attempt>> = {
  'review.read': ofReviewer(review),
  'review.print': ofReviewer((subject) => ({ ...review(subject), query: { locale: 'kk' } })),
  'review.answer': ofReviewer((subject) => ({ ...review(subject), body: { answer: 'accept' } })),
  'review.save': ofReviewer((subject) => ({
    ...review(subject),
    body: { base: 0, content: emptySheet },
  })),
  'review.submit': ofReviewer((subject) => ({ ...review(subject), body: { version: 0 } })),
  'conflict.declare': {
    given: () => ({ body: { kind: 'person', name: 'Somebody Else' } }),
    place: 'office',
    owner: 'asker',
  },
  'award.read': { given: application, owner: 'subject' },
  'award.letter': {
    given: (subject) => ({ ...application(subject), query: { locale: 'kk' } }),
    owner: 'subject',
  },
  'appeal.file': {
    given: (subject) => ({
      ...application(subject),
      body: { grounds: 'one of the reviews is not about my application' },
    }),
    owner: 'subject',
  },
  'appeal.decide': {
    given: ({ institutionId }) => ({
      params: { institutionId, id: `apl_${unknown}` },
      body: { isUpheld: true, reason },
    }),
  },
};
