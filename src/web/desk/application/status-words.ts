import type { CallView } from '../../../contract/programme.ts';
import type { PlainMessageKey } from '../../../messages.ts';
import type { OwnApplication } from '../use-own-applications.ts';

interface StatusWords {
  readonly status: PlainMessageKey;
  /** What the applicant may expect or do; undefined of a draft that is being written. */
  readonly advice: PlainMessageKey | undefined;
}

/** What is said of an own application: what may be mended while the call is open is lost after it. */
export const statusWords = (status: OwnApplication['status'], state: CallView['state']): StatusWords => {
  const isOpen = state === 'open' || state === 'closing';
  if (!isOpen && (status === null || status === 'reopened')) {
    return { status: 'application.status.unsent', advice: 'application.status.advice.unsent' };
  }
  if (status === null) return { status: 'application.status.draft', advice: undefined };
  return {
    status: `application.status.${status}`,
    advice:
      status === 'ineligible' && !isOpen
        ? 'application.status.advice.ineligible-closed'
        : `application.status.advice.${status}`,
  };
};
