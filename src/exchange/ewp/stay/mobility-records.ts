import type { PartnerField } from '../../../core/partner/partner-field.ts';
import type { PartnerRecord, PartnerValue } from '../../../core/partner/partner-document.ts';
import type { LangText } from '../../xml/form/lang-text.ts';
import type { Imobility } from '../imobility.ts';
import type { Omobility } from '../omobility.ts';

const valuesOf = (
  values: readonly (readonly [PartnerField, string | number | null | undefined])[],
): readonly PartnerValue[] =>
  values.map(([name, value]) => ({
    name,
    value: value === null || value === undefined ? '' : String(value),
  }));

/** Of a name in several alphabets the one in Latin letters, which both sides have. */
const latin = (names: readonly LangText[] | undefined): string =>
  names?.find(({ text }) => /^[\p{Script=Latin}\P{L}]+$/u.test(text))?.text ?? names?.[0]?.text ?? '';

/** The single values of a nomination by which two of it are compared; what is not there is an empty text. */
export const nominationValues = ({ status, student, nomination }: Omobility): readonly PartnerValue[] =>
  valuesOf([
    ['status', status],
    ['sending-hei', nomination?.sending?.heiId],
    ['receiving-hei', nomination?.receiving?.heiId],
    ['sending-iia', nomination?.sending?.iiaId],
    ['receiving-iia', nomination?.receiving?.iiaId],
    ['sending-term', nomination?.sendingTerm],
    ['receiving-year', nomination?.receivingYear],
    ['given-names', latin(student?.givenNames)],
    ['family-name', latin(student?.familyName)],
    ['global-id', student?.globalId],
    ['birth-date', student?.birthDate],
    ['nationality', student?.nationality],
    ['email', student?.email],
    ['activity', nomination?.activityAttribute],
    ['eqf-level', nomination?.eqfLevel],
    ['agreement-isced', nomination?.agreementIscedF],
    ['nominee-isced', nomination?.nomineeIscedF],
    ['comment', nomination?.comment],
  ]);

/** The days of a stay as the host saw them. */
export const dayValues = ({ arrivedOn, departedOn }: Imobility): readonly PartnerValue[] =>
  valuesOf([
    ['arrival', arrivedOn],
    ['left-host', departedOn],
  ]);

/** A nomination as it is shown and kept. */
export const nominationRecord = (nomination: Omobility): PartnerRecord => {
  const { student } = nomination;
  return {
    kind: 'nomination',
    omobilityId: nomination.omobilityId,
    globalIds: student?.globalId === undefined || student.globalId === null ? [] : [student.globalId],
    name: `${latin(student?.givenNames)} ${latin(student?.familyName)}`.trim(),
    birthDate: student?.birthDate ?? null,
    issuer: nomination.nomination?.receiving?.heiId ?? '',
    values: nominationValues(nomination),
    courses: [],
  };
};

/** Arrival and departure as they are shown and kept; they name nobody, but by the stay. */
export const daysRecord = (days: Imobility): PartnerRecord => ({
  ...{ kind: 'stay', omobilityId: days.omobilityId, globalIds: [], name: '', birthDate: null, issuer: '' },
  ...{ values: dayValues(days), courses: [] },
});
