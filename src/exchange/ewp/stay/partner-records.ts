import type { PartnerCourse, PartnerRecord } from '../../../core/partner/partner-document.ts';
import type { Elmo } from '../../elmo/elmo.ts';
import type { AgreementComponent, LearningAgreement } from '../learning-agreement.ts';
import { coursesOfElmo } from './courses-of-elmo.ts';
import { partnerValues } from './partner-values.ts';

const nameOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== null && part.trim() !== '').join(' ');

/** A transcript as it is shown and kept. */
export const transcriptRecord = (omobilityId: string | null, elmo: Elmo | null): PartnerRecord => {
  const learner = elmo?.learner;
  const reports = elmo?.reports ?? [];
  const named = nameOf(learner?.givenNames, learner?.familyName);
  return {
    kind: 'transcript',
    omobilityId,
    globalIds: (learner?.identifiers ?? [])
      .map(({ value }) => value)
      .filter((value) => value.toLowerCase().startsWith('urn:schac:personaluniquecode:int:esi:')),
    name: named === '' ? (learner?.alternativeName?.text ?? '') : named,
    birthDate: learner?.birthDate?.slice(0, 10) ?? null,
    issuer: reports
      .map(({ issuer }) => issuer?.titles[0]?.text ?? '')
      .filter((title) => title !== '')
      .join('; '),
    values: [],
    courses: reports.flatMap(({ courses }) => coursesOfElmo(courses)),
  };
};

const courseOf = ({ title, losCode, credits }: AgreementComponent): PartnerCourse => {
  const [credit] = credits;
  return {
    title: title ?? '',
    code: losCode ?? '',
    credits: credit?.value ?? null,
    scheme: credit?.scheme?.toLowerCase() ?? '',
    grade: '',
    level: '',
    status: null,
  };
};

/**
 * A learning agreement as it is shown and kept: the courses abroad of its latest version that both sides signed, or of the proposal
 * where there is none yet.
 */
export const agreementRecord = (agreement: LearningAgreement): PartnerRecord => {
  const { student, receiving, firstVersion, approvedChanges, proposal } = agreement;
  const studied = approvedChanges?.studied ?? firstVersion?.studied ?? proposal?.studied ?? [];
  return {
    kind: 'agreement',
    omobilityId: agreement.omobilityId,
    globalIds: student?.globalId === undefined || student.globalId === null ? [] : [student.globalId],
    name: nameOf(student?.givenNames, student?.familyName),
    birthDate: student?.birthDate ?? null,
    issuer: receiving?.heiId ?? '',
    values: partnerValues(agreement),
    courses: studied.filter(({ status }) => status !== 'deleted').map(courseOf),
  };
};
