import type { LocalizedText } from '../basics/locale.ts';
import type { EvidenceKind } from '../report/evidence-kinds.ts';
import type { Verdict } from '../report/result.ts';

/** A piece of evidence as it may stand in a credential: of a file its fingerprint alone. */
interface CredentialEvidence {
  readonly position: number;
  readonly kind: EvidenceKind;
  readonly value: string;
  readonly note: string;
  readonly fileSha256: string | null;
}

/** What the register knows of a result that a credential may say. */
export interface CredentialFacts {
  readonly resultId: string;
  readonly taskId: string;
  readonly mobilityId: string;
  readonly accountId: string;
  readonly verdict: Verdict | null;
  /** Instant. */
  readonly verifiedAt: string | null;
  /** How many verifiers said so. */
  readonly verifiers: number;
  /** `''` where his name was forgotten. */
  readonly participant: string;
  readonly institution: LocalizedText;
  /** Of the task as it was agreed on, in the words of its plan. */
  readonly title: string;
  readonly expectedResult: string;
  readonly measure: string;
  readonly hostName: string;
  readonly country: string;
  /** Calendar days. */
  readonly departedOn: string | null;
  readonly returnedOn: string | null;
  readonly evidence: readonly CredentialEvidence[];
}
