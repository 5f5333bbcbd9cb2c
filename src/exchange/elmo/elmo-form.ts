import { manyElements, oneElement } from '../xml/form/element-field.ts';
import type { Field } from '../xml/form/field.ts';
import { langTextForm, type LangText } from '../xml/form/lang-text.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { codeForm, genderForm, momentForm, tokenForm, zonedDayForm } from '../xml/form/value-forms.ts';
import { courseForm } from './course-form.ts';
import { reportStatuses, type Elmo, type ElmoLearner, type ElmoReport, type ReportStatus } from './elmo.ts';
import {
  attachmentForm,
  elmoCountryForm,
  gradingSchemeForm,
  issuerForm,
  proseForm,
  typedIdentifierForm,
} from './elmo-parts.ts';

const nameForm = langTextForm('exact');
const alternative = oneElement(
  'alternativeName',
  {
    ...langTextForm('exact', true),
    check: (value: LangText, place, faults) => {
      nameForm.check(value, place, faults);
    },
  },
  'optional',
);
const noName: LangText = { text: '', lang: null };

/** The schema demands the element of everybody, also of those whose name is in Latin letters: theirs is empty. */
const alternativeName: Field<LangText | null> = {
  ...alternative,
  content: (value) => alternative.content(value ?? noName),
  read(parent, place, report) {
    const value = alternative.read(parent, place, report);
    return value === null || value.text.trim() === '' ? null : value;
  },
};

const learner = recordForm<ElmoLearner>(
  {
    citizenship: oneElement('citizenship', elmoCountryForm, 'optional'),
    identifiers: manyElements('identifier', typedIdentifierForm),
    givenNames: oneElement('givenNames', tokenForm, 'required'),
    familyName: oneElement('familyName', tokenForm, 'required'),
    alternativeName,
    // Version 1 and readers that were not brought up to date call it `bday`.
    birthDate: oneElement('dateOfBirth', zonedDayForm, 'optional', ['bday']),
    placeOfBirth: oneElement('placeOfBirth', tokenForm, 'optional'),
    countryOfBirth: oneElement('countryOfBirth', elmoCountryForm, 'optional'),
    birthName: oneElement('birthName', tokenForm, 'optional'),
    gender: oneElement('gender', genderForm, 'optional'),
  },
  { notKept: ['currentAddress'] },
);

const status = recordForm<ReportStatus>({
  code: oneElement('code', codeForm(reportStatuses), 'required'),
  messages: manyElements('message', proseForm),
});

const report = recordForm<ElmoReport>(
  {
    issuer: oneElement('issuer', issuerForm, 'required'),
    courses: manyElements('learningOpportunitySpecification', courseForm),
    issuedAt: oneElement('issueDate', momentForm, 'required'),
    gradingSchemes: manyElements('gradingScheme', gradingSchemeForm),
    status: oneElement('status', status, 'optional'),
    attachments: manyElements('attachment', attachmentForm),
  },
  { notKept: ['resultOfRecognition'] },
);

export const elmoNamespace = 'https://github.com/emrex-eu/elmo-schemas/tree/v2';

/** What stands between the tags of `elmo`. */
export const elmoForm = recordForm<Elmo>(
  {
    generatedAt: oneElement('generatedDate', momentForm, 'required'),
    learner: oneElement('learner', learner, 'required'),
    reports: manyElements('report', report, 1),
    attachments: manyElements('attachment', attachmentForm),
  },
  { notKept: ['groups', 'extension'] },
);
