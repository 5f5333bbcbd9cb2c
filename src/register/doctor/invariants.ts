import type { Invariant } from './invariant.ts';
import { accessInvariants } from './invariants/access.ts';
import { alumniInvariants } from './invariants/alumni.ts';
import { applicationInvariants } from './invariants/application.ts';
import { awardInvariants } from './invariants/award.ts';
import { credentialInvariants } from './invariants/credential.ts';
import { epvoInvariants } from './invariants/epvo.ts';
import { fileInvariants } from './invariants/file.ts';
import { importInvariants } from './invariants/import.ts';
import { institutionInvariants } from './invariants/institution.ts';
import { journalInvariants } from './invariants/journal.ts';
import { mobilityInvariants } from './invariants/mobility.ts';
import { obligationInvariants } from './invariants/obligation.ts';
import { personInvariants } from './invariants/person.ts';
import { programmeInvariants } from './invariants/programme.ts';
import { releaseInvariants } from './invariants/release.ts';
import { reportInvariants } from './invariants/report.ts';
import { reviewInvariants } from './invariants/review.ts';
import { studyInvariants } from './invariants/study.ts';

/** All that must be true of the data, whatever happened. */
export const invariants: readonly Invariant[] = [
  ...journalInvariants,
  ...fileInvariants,
  ...institutionInvariants,
  ...personInvariants,
  ...programmeInvariants,
  ...applicationInvariants,
  ...reviewInvariants,
  ...awardInvariants,
  ...mobilityInvariants,
  ...reportInvariants,
  ...obligationInvariants,
  ...alumniInvariants,
  ...releaseInvariants,
  ...importInvariants,
  ...epvoInvariants,
  ...credentialInvariants,
  ...accessInvariants,
  ...studyInvariants,
];
