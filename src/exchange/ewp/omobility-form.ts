import { exchangeActivities } from '../../core/partner/exchange-detail.ts';
import { attributeField } from '../xml/form/attribute-field.ts';
import { manyElements, oneElement } from '../xml/form/element-field.ts';
import { langTextForm } from '../xml/form/lang-text.ts';
import { recordForm } from '../xml/form/record-form.ts';
import {
  academicYearForm,
  codeForm,
  countryForm,
  dayForm,
  emailForm,
  eqfForm,
  exactForm,
  genderForm,
  identifierForm,
} from '../xml/form/value-forms.ts';
import { esiForm, fieldOfStudyForm, heiIdForm } from './identity-forms.ts';
import {
  activityTypes,
  omobilityStatuses,
  type NominatedStudent,
  type Nomination,
  type NominationHei,
  type Omobility,
} from './omobility.ts';
import { sendingTermField } from './sending-term-field.ts';

export const omobilityNamespace =
  'https://github.com/erasmus-without-paper/ewp-specs-api-omobilities/blob/stable-v3/endpoints/get-response.xsd';

const name = langTextForm('exact');

const student = recordForm<NominatedStudent>({
  givenNames: manyElements('given-names', name, 1),
  familyName: manyElements('family-name', name, 1),
  globalId: oneElement('global-id', esiForm, 'required'),
  birthDate: oneElement('birth-date', dayForm, 'required'),
  nationality: oneElement('nationality', countryForm, 'required'),
  gender: oneElement('gender', genderForm, 'required'),
  email: oneElement('email', emailForm, 'required'),
});

const hei = recordForm<NominationHei>({
  heiId: oneElement('hei-id', heiIdForm, 'required'),
  ounitId: oneElement('ounit-id', identifierForm, 'optional'),
  iiaId: oneElement('iia-id', identifierForm, 'optional'),
});

export const nominationForm = recordForm<Nomination>(
  {
    proposalId: attributeField('proposal-id', 'required'),
    sending: oneElement('sending-hei', hei, 'required'),
    receiving: oneElement('receiving-hei', hei, 'required'),
    sendingTerm: sendingTermField,
    receivingYear: oneElement('receiving-academic-year-id', academicYearForm, 'required'),
    activityType: oneElement('activity-type', codeForm(activityTypes), 'required'),
    activityAttribute: oneElement('activity-attributes', codeForm(exchangeActivities), 'required'),
    agreementIscedF: oneElement('agreement-isced-f-code', fieldOfStudyForm, 'required'),
    eqfLevel: oneElement('eqf-level-studied-at-departure', eqfForm, 'required'),
    nomineeIscedF: oneElement('nominee-isced-f-code', fieldOfStudyForm, 'required'),
    comment: oneElement('comment', exactForm, 'optional'),
  },
  {
    // "If sending HEI's ID has been provided, then this field MUST also be provided."
    rules({ sending, receiving }, place, faults) {
      if (sending?.iiaId != null && receiving !== null && receiving.iiaId === null)
        faults.add('missing', `${place}.receiving.iiaId`);
    },
  },
);

/** What stands between the tags of `student-mobility`. */
export const omobilityForm = recordForm<Omobility>({
  omobilityId: oneElement('omobility-id', identifierForm, 'required'),
  student: oneElement('student', student, 'required'),
  nomination: oneElement('nomination', nominationForm, 'required'),
  status: oneElement('status', codeForm(omobilityStatuses), 'required'),
});
