import { isEqfLevel } from '../../../core/basics/eqf-level.ts';
import type { MobilityStatus } from '../../../core/mobility/mobility.ts';
import type { PartnerStay } from '../../../core/partner/partner-stay.ts';
import { localizedNames } from '../localized-names.ts';
import type { LangText } from '../../xml/form/lang-text.ts';
import type { Nomination, Omobility } from '../omobility.ts';
import { nominationDigest } from '../nomination-digest.ts';
import { onlyOne, said } from './said.ts';

/** A host that signed has taken the student; a stay that was given up is cancelled. */
const statusOf: Readonly<Record<MobilityStatus, Omobility['status']>> = {
  awarded: 'pending',
  agreed: 'approved',
  abroad: 'approved',
  returned: 'approved',
  cancelled: 'cancelled',
};

/** The name in Latin letters, and that of the register in its language; without a language where nobody said which. */
const namesOf = (latin: string, own: string | null, language: 'kk' | 'ru' | 'en' | null) => {
  const known = said(own);
  const names: LangText[] = [...localizedNames({ en: latin })];
  if (known === null || names.some(({ text }) => text === known)) return names;
  return [
    ...names,
    ...(language === null ? [{ text: known, lang: null }] : localizedNames({ [language]: known })),
  ];
};

/** The nomination of a stay as far as the register knows it; what it does not know is `null`. */
export const omobilityOf = (
  stay: PartnerStay,
  alpha2Of: (alpha3: string) => string | undefined,
): Omobility => {
  const { study, person } = stay.detail;
  const own = stay.person;
  const nomination: Nomination = {
    proposalId: null,
    sending: {
      heiId: onlyOne(stay.sendingHeiIds),
      ounitId: said(study.sendingUnitId),
      iiaId: said(study.sendingIiaId),
    },
    receiving: {
      heiId: onlyOne(stay.receivingHeiIds) ?? said(study.receivingHeiId),
      ounitId: said(study.receivingUnitId),
      iiaId: said(study.receivingIiaId),
    },
    sendingTerm: said(study.sendingTerm),
    receivingYear: said(study.receivingYear),
    // Whoever said which kind of studies it is said that it is for studies.
    activityType: study.activity === null ? null : 'student-studies',
    activityAttribute: study.activity,
    agreementIscedF: said(study.agreementIscedF),
    eqfLevel: study.eqfLevel !== null && isEqfLevel(study.eqfLevel) ? study.eqfLevel : null,
    nomineeIscedF: said(study.nomineeIscedF),
    comment: said(person.comment),
  };
  return {
    omobilityId: stay.id,
    student: {
      givenNames: namesOf(person.latinGivenNames, own?.givenName ?? null, person.nameLanguage),
      familyName: namesOf(person.latinFamilyName, own?.familyName ?? null, person.nameLanguage),
      globalId: said(person.globalId),
      birthDate: own?.birthDate ?? null,
      nationality: (own?.citizenship && alpha2Of(own.citizenship)) ?? null,
      gender: own?.sex ?? null,
      email: stay.email,
    },
    nomination: { ...nomination, proposalId: nominationDigest(nomination) ?? null },
    status: statusOf[stay.status],
  };
};
