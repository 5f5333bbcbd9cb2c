import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';

/** What the fields of one part are given. */
export interface PartProps {
  readonly content: AgreementContent;
  readonly set: (part: Partial<AgreementContent>) => void;
  /** What is wrong with a field, in words. */
  readonly faultOf: (field: string) => string | undefined;
  /** What binds already: the version in force; `null` before the first. */
  readonly inForce: AgreementContent | null;
}
