import type { PartnerField } from '../../../core/partner/partner-field.ts';
import type { PartnerValue } from '../../../core/partner/partner-document.ts';
import type { LearningAgreement } from '../learning-agreement.ts';

/** The single values of a learning agreement by which two of it are compared; what is not there is an empty text. */
export const partnerValues = (agreement: LearningAgreement): readonly PartnerValue[] => {
  const { sending, receiving, student, languageSkill } = agreement;
  const values: readonly (readonly [PartnerField, string | number | null | undefined])[] = [
    ['sending-hei', sending?.heiId],
    ['sending-unit', sending?.ounitName],
    ['receiving-hei', receiving?.heiId],
    ['receiving-unit', receiving?.ounitName],
    ['receiving-year', agreement.receivingYear],
    ['given-names', student?.givenNames],
    ['family-name', student?.familyName],
    ['global-id', student?.globalId],
    ['birth-date', student?.birthDate],
    ['nationality', student?.citizenship],
    ['start', agreement.start],
    ['end', agreement.end],
    ['eqf-level', agreement.eqfLevel],
    ['nominee-isced', agreement.iscedF],
    ['language', languageSkill?.language],
    ['language-level', languageSkill?.level],
  ];
  return values.map(([name, value]) => ({
    name,
    value: value === null || value === undefined ? '' : String(value),
  }));
};
