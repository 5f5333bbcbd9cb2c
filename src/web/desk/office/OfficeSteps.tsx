import type { ReactNode } from 'react';
import type { Me } from '../../../contract/me.ts';
import { CoordinatorSteps } from './CoordinatorSteps.tsx';
import { OfficerSteps } from './OfficerSteps.tsx';

/** What offices do next, for each office of the account; nothing for those who have none. */
export const OfficeSteps = ({
  me,
  empty,
}: {
  readonly me: Me;
  /** What to read when no office has anything to do. */
  readonly empty: ReactNode;
}) => {
  const offices = me.memberships.filter(({ role }) => role === 'officer' || role === 'coordinator');
  if (offices.length === 0) return undefined;
  return (
    <>
      <ul className="next-steps">
        {offices.map(({ id, institutionId, role }) =>
          role === 'officer' ? (
            <OfficerSteps key={id} />
          ) : (
            <CoordinatorSteps key={id} institutionId={institutionId} />
          ),
        )}
      </ul>
      <div className="when-empty">{empty}</div>
    </>
  );
};
