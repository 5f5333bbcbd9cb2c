import type { Claim, Verdict } from '../report/result.ts';
import type { PublicationConsent } from '../report/publication-consent.ts';

/** A stay as the register knows it, with what the EPVO calls those who take part. `null`: not joined yet. */
export interface KnownStay {
  readonly mobilityId: string;
  readonly reference: string;
  readonly groupId: string | null;
  readonly agreementVersion: number | null;
  /** As it was, else as it is planned. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly hasDeparted: boolean;
  readonly studentKey: number | null;
  readonly hostKey: number | null;
  /** The host's country in the operator's dictionary, from the row of the host in the EPVO. */
  readonly hostCountry: number | null;
  readonly transferKey: number | null;
}

/** An agreement of the university with one abroad. */
export interface KnownAgreement {
  readonly agreementId: string;
  readonly hostId: string;
  readonly hostName: string;
  readonly number: string;
  readonly startsOn: string;
  /** As it was agreed, or earlier where it was ended. */
  readonly endsOn: string;
}

/** A task as it was agreed. */
export interface KnownTask {
  readonly taskId: string;
  readonly kind: string;
  readonly title: string;
  readonly expectedResult: string;
  readonly measure: string;
  readonly evidence: string;
  readonly dueOn: string;
}

/** What became of a task, verified. */
export interface KnownResult {
  readonly resultId: string;
  readonly taskId: string;
  readonly claim: Claim;
  readonly reportedOn: string;
  readonly verdict: Verdict | null;
  readonly verifiedOn: string | null;
  readonly evidenceKind: string | null;
  readonly evidenceValue: string | null;
  readonly consent: PublicationConsent;
}

/** A course taken abroad; credits in tenths. */
export interface KnownCourse {
  readonly title: string;
  readonly ectsTenths: number;
  readonly localTenths: number | null;
}
