import type { KnownAgreement, KnownCourse, KnownResult, KnownTask } from './known-record.ts';

/** A stay of the register before it is joined to anything. */
export interface RegisterStay {
  readonly mobilityId: string;
  readonly reference: string;
  readonly personId: string;
  readonly hostId: string | null;
  readonly groupId: string | null;
  readonly agreementVersion: number | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly hasDeparted: boolean;
}

/** All of one university that has a place in the EPVO. */
export interface RegisterRecords {
  readonly hosts: readonly { readonly hostId: string; readonly name: string }[];
  readonly agreements: readonly KnownAgreement[];
  readonly stays: readonly RegisterStay[];
  readonly courses: readonly (KnownCourse & {
    readonly recognitionId: string;
    readonly mobilityId: string;
  })[];
  readonly tasks: readonly (KnownTask & { readonly mobilityId: string })[];
  readonly results: readonly (KnownResult & { readonly mobilityId: string })[];
}
