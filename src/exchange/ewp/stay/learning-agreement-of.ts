import { isEqfLevel } from '../../../core/basics/eqf-level.ts';
import type { ExchangeContact } from '../../../core/partner/exchange-detail.ts';
import type { PartnerStay } from '../../../core/partner/partner-stay.ts';
import type { AgreementContact, LearningAgreement } from '../learning-agreement.ts';
import { agreementVersionOf } from './agreement-version-of.ts';
import { onlyOne, said } from './said.ts';

const contactOf = ({ givenNames, familyName, email, phone }: ExchangeContact): AgreementContact => ({
  givenNames: said(givenNames),
  familyName: said(familyName),
  email: said(email),
  phone: said(phone) === null ? null : { e164: phone, extension: null, otherFormat: null },
});

/** The learning agreement of a stay as the register knows it: the first version that came into force, and what changed since. */
export const learningAgreementOf = (
  stay: PartnerStay,
  alpha2Of: (alpha3: string) => string | undefined,
): LearningAgreement => {
  const { study, person } = stay.detail;
  const own = stay.person;
  const content = (stay.changed ?? stay.first)?.content;
  return {
    omobilityId: stay.id,
    sending: {
      heiId: onlyOne(stay.sendingHeiIds),
      ounitName: said(study.sendingUnitName),
      ounitId: said(study.sendingUnitId),
      contact: contactOf(person.sendingContact),
    },
    receiving: {
      heiId: onlyOne(stay.receivingHeiIds) ?? said(study.receivingHeiId),
      ounitName: said(content?.host.department),
      ounitId: said(study.receivingUnitId),
      contact: contactOf(person.receivingContact),
    },
    receivingYear: said(study.receivingYear),
    student: {
      givenNames: said(person.latinGivenNames) ?? said(own?.givenName),
      familyName: said(person.latinFamilyName) ?? said(own?.familyName),
      globalId: said(person.globalId),
      birthDate: own?.birthDate ?? null,
      citizenship: (own?.citizenship && alpha2Of(own.citizenship)) ?? null,
      gender: own?.sex ?? null,
      email: stay.email,
    },
    start: content?.plannedStart ?? null,
    end: content?.plannedEnd ?? null,
    eqfLevel: study.eqfLevel !== null && isEqfLevel(study.eqfLevel) ? study.eqfLevel : null,
    iscedF: said(study.nomineeIscedF),
    iscedClarification: said(study.iscedClarification),
    languageSkill: { language: said(person.language), level: person.languageLevel },
    firstVersion: stay.first === null ? null : agreementVersionOf(stay, stay.first, undefined),
    approvedChanges:
      stay.changed === null ? null : agreementVersionOf(stay, stay.changed, stay.first ?? undefined),
    proposal: null,
    learningOutcomesUrl: null,
    provisionsUrl: null,
  };
};
