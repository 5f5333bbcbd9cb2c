import { Fragment, type ReactNode } from 'react';
import type { Me } from '../../../contract/me.ts';
import { CommitteeSteps } from '../selection/CommitteeSteps.tsx';
import { ReviewerSteps } from '../review/ReviewerSteps.tsx';
import { VerifierSteps } from '../verification/VerifierSteps.tsx';
import { CoordinatorSteps } from './CoordinatorSteps.tsx';
import { OfficerSteps } from './OfficerSteps.tsx';

/** What offices and reviewers do next, for each office of the account; nothing for those who have none. */
export const OfficeSteps = ({
  me,
  empty,
}: {
  readonly me: Me;
  /** What to read when no office has anything to do. */
  readonly empty: ReactNode;
}) => {
  const offices = me.memberships.filter(({ role }) => ['officer', 'coordinator', 'committee'].includes(role));
  // One queue for all institutions in which somebody is a reviewer.
  const isReviewer = me.memberships.some(({ role }) => role === 'reviewer');
  const isVerifier = me.memberships.some(({ role }) => role === 'verifier');
  if (offices.length === 0 && !isReviewer && !isVerifier) return undefined;
  return (
    <>
      <ul className="next-steps">
        {isReviewer ? <ReviewerSteps /> : undefined}
        {isVerifier ? <VerifierSteps /> : undefined}
        {offices.map(({ id, institutionId, role }) => (
          <Fragment key={id}>
            {role === 'officer' ? <OfficerSteps /> : undefined}
            {role === 'coordinator' ? <CoordinatorSteps institutionId={institutionId} /> : undefined}
            {role === 'committee' ? <CommitteeSteps /> : undefined}
          </Fragment>
        ))}
      </ul>
      <div className="when-empty">{empty}</div>
    </>
  );
};
