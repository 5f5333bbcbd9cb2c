import { exchangeLanguageLevels } from '../../core/partner/exchange-detail.ts';
import { attributeField } from '../xml/form/attribute-field.ts';
import { oneElement } from '../xml/form/element-field.ts';
import { listForm } from '../xml/form/list-form.ts';
import { recordForm, type Fields } from '../xml/form/record-form.ts';
import {
  academicYearForm,
  codeForm,
  eqfForm,
  exactForm,
  identifierForm,
  languageForm,
  webAddressForm,
} from '../xml/form/value-forms.ts';
import { agreementHeiForm, agreementStudentForm, signatureForm } from './agreement-party-forms.ts';
import { agreementRules, versionRules } from './agreement-rules.ts';
import { componentForm } from './component-form.ts';
import { dayOrMonthField } from './day-or-month-field.ts';
import { fieldOfStudyForm } from './identity-forms.ts';
import {
  type AgreementVersion,
  type ChangesProposal,
  type LanguageSkill,
  type LearningAgreement,
} from './learning-agreement.ts';

const components = listForm('component', componentForm);

const versionFields = (receiving: 'required' | 'optional'): Fields<AgreementVersion> => ({
  studied: oneElement('components-studied', components, 'optional'),
  recognised: oneElement('components-recognized', components, 'optional'),
  virtual: oneElement('virtual-components', components, 'optional'),
  blended: oneElement('blended-mobility-components', components, 'optional'),
  doctoral: oneElement('short-term-doctoral-components', components, 'optional'),
  studentSignature: oneElement('student-signature', signatureForm, 'required'),
  sendingSignature: oneElement('sending-hei-signature', signatureForm, 'required'),
  receivingSignature: oneElement('receiving-hei-signature', signatureForm, receiving),
});

const versionForm = recordForm<AgreementVersion>(versionFields('required'), { rules: versionRules });

const proposalForm = recordForm<ChangesProposal>(
  {
    id: attributeField('id', 'required'),
    ...versionFields('optional'),
    student: oneElement('student', agreementStudentForm('optional'), 'optional'),
  },
  { rules: versionRules },
);

const skill = recordForm<LanguageSkill>({
  language: oneElement('language', languageForm, 'required'),
  level: oneElement('cefr-level', codeForm(exchangeLanguageLevels), 'required'),
});

/** What stands between the tags of `la`. */
export const learningAgreementForm = recordForm<LearningAgreement>(
  {
    omobilityId: oneElement('omobility-id', identifierForm, 'required'),
    sending: oneElement('sending-hei', agreementHeiForm, 'required'),
    receiving: oneElement('receiving-hei', agreementHeiForm, 'required'),
    receivingYear: oneElement('receiving-academic-year-id', academicYearForm, 'required'),
    student: oneElement('student', agreementStudentForm('required'), 'required'),
    start: dayOrMonthField('start'),
    end: dayOrMonthField('end'),
    eqfLevel: oneElement('eqf-level-studied-at-departure', eqfForm, 'required'),
    iscedF: oneElement('isced-f-code', fieldOfStudyForm, 'required'),
    iscedClarification: oneElement('isced-clarification', exactForm, 'optional'),
    languageSkill: oneElement('student-language-skill', skill, 'required'),
    firstVersion: oneElement('first-version', versionForm, 'optional'),
    approvedChanges: oneElement('approved-changes', versionForm, 'optional'),
    proposal: oneElement('changes-proposal', proposalForm, 'optional'),
    learningOutcomesUrl: oneElement('learning-outcomes-url', webAddressForm, 'optional'),
    provisionsUrl: oneElement('provisions-url', webAddressForm, 'optional'),
  },
  { rules: agreementRules },
);
