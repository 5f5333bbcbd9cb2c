import { oneElement } from '../xml/form/element-field.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { textForm } from '../xml/form/text-form.ts';
import {
  countryForm,
  dayForm,
  emailForm,
  exactForm,
  genderForm,
  identifierForm,
  momentForm,
} from '../xml/form/value-forms.ts';
import { esiForm, heiIdForm } from './identity-forms.ts';
import type {
  AgreementContact,
  AgreementHei,
  AgreementPhone,
  AgreementSignature,
  AgreementStudent,
} from './learning-agreement.ts';

const phone = recordForm<AgreementPhone>({
  e164: oneElement(
    'p:e164',
    textForm('collapsed', (text) => /^\+\d{1,15}$/.test(text)),
    'optional',
  ),
  extension: oneElement('p:ext', exactForm, 'optional'),
  otherFormat: oneElement('p:other-format', exactForm, 'optional'),
});

const contact = recordForm<AgreementContact>({
  givenNames: oneElement('given-names', exactForm, 'required'),
  familyName: oneElement('family-name', exactForm, 'required'),
  email: oneElement('email', emailForm, 'required'),
  phone: oneElement('p:phone-number', phone, 'optional'),
});

export const agreementHeiForm = recordForm<AgreementHei>({
  heiId: oneElement('hei-id', heiIdForm, 'required'),
  ounitName: oneElement('ounit-name', exactForm, 'optional'),
  ounitId: oneElement('ounit-id', identifierForm, 'optional'),
  contact: oneElement('contact-person', contact, 'required'),
});

/** All of it is demanded but within proposed changes. */
export const agreementStudentForm = (need: 'required' | 'optional') =>
  recordForm<AgreementStudent>({
    givenNames: oneElement('given-names', exactForm, need),
    familyName: oneElement('family-name', exactForm, need),
    globalId: oneElement('global-id', esiForm, need),
    birthDate: oneElement('birth-date', dayForm, need),
    citizenship: oneElement('citizenship', countryForm, need),
    gender: oneElement('gender', genderForm, need),
    email: oneElement('email', emailForm, need),
  });

export const signatureForm = recordForm<AgreementSignature>({
  name: oneElement('signer-name', exactForm, 'optional'),
  position: oneElement('signer-position', exactForm, 'optional'),
  email: oneElement('signer-email', exactForm, 'optional'),
  signedAt: oneElement('timestamp', momentForm, 'required'),
  app: oneElement('signer-app', exactForm, 'optional'),
});
