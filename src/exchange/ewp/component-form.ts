import { attributeField } from '../xml/form/attribute-field.ts';
import { manyElements, oneElement } from '../xml/form/element-field.ts';
import type { FaultList } from '../xml/form/fault-list.ts';
import { numberForm } from '../xml/form/number-form.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { textForm } from '../xml/form/text-form.ts';
import { decimalForm, exactForm } from '../xml/form/value-forms.ts';
import {
  componentStatuses,
  deletionReasons,
  reasonCodes,
  type AgreementComponent,
  type ComponentCredit,
  type ComponentTerm,
} from './learning-agreement.ts';

const learningIdentifier = (kinds: string) =>
  textForm('collapsed', (text) => new RegExp(`^(?:${kinds})/[!-~]{1,40}$`).test(text));

const ordinal = numberForm((value) => Number.isSafeInteger(value) && value >= 1);

const term = recordForm<ComponentTerm>(
  {
    number: oneElement('trm:term-number', ordinal, 'required'),
    terms: oneElement('trm:total-terms', ordinal, 'required'),
  },
  {
    rules({ number, terms }, place, faults) {
      if (number !== null && terms !== null && number > terms) faults.add('contradiction', `${place}.number`);
    },
  },
);

const credit = recordForm<ComponentCredit>({
  scheme: oneElement('scheme', exactForm, 'required'),
  value: oneElement('value', decimalForm, 'required'),
});

const isOneOf =
  (codes: readonly string[]) =>
  (text: string): boolean =>
    codes.includes(text);

/** A reason is the reason of a change, and each is either of deletions or of insertions. */
const reasonRules = (
  { status, reasonCode, reasonText }: AgreementComponent,
  place: string,
  faults: FaultList,
): void => {
  if (status === null) {
    if (reasonCode !== null || reasonText !== null) faults.add('missing', `${place}.status`);
  } else if (reasonCode !== null) {
    const isOfDeletion = deletionReasons.some((code) => code === reasonCode);
    if (isOfDeletion !== (status === 'deleted')) faults.add('contradiction', `${place}.reasonCode`);
  }
};

/** A line of the tables of a learning agreement. */
export const componentForm = recordForm<AgreementComponent>(
  {
    status: attributeField('status', 'optional', isOneOf(componentStatuses)),
    reasonCode: attributeField('reason-code', 'optional', isOneOf(reasonCodes)),
    reasonText: attributeField('reason-text', 'optional'),
    losId: oneElement('los-id', learningIdentifier('CR|CLS|MOD|DEP'), 'optional'),
    losCode: oneElement('los-code', exactForm, 'optional'),
    title: oneElement('title', exactForm, 'required'),
    loiId: oneElement('loi-id', learningIdentifier('CRI|CLSI|MODI|DEPI'), 'optional'),
    term: oneElement('term-id', term, 'optional'),
    credits: manyElements('credit', credit),
    recognitionConditions: oneElement('recognition-conditions', exactForm, 'optional'),
    shortDescription: oneElement('short-description', exactForm, 'optional'),
  },
  { rules: reasonRules },
);
