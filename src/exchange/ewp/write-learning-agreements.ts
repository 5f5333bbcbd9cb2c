import { complete, type Complete } from '../xml/form/complete.ts';
import { writeRecords } from '../xml/form/write-records.ts';
import type { LearningAgreement } from './learning-agreement.ts';
import { learningAgreementForm } from './learning-agreement-form.ts';

const namespace =
  'https://github.com/erasmus-without-paper/ewp-specs-api-omobility-las/blob/stable-v1/endpoints/get-response.xsd';
const termNamespace = 'https://github.com/erasmus-without-paper/ewp-specs-types-academic-term/tree/stable-v2';
const phoneNamespace = 'https://github.com/erasmus-without-paper/ewp-specs-types-phonenumber/tree/stable-v1';

/** Whether nothing is missing of a learning agreement; otherwise `incomplete` with all that is. */
export const completeLearningAgreement = (value: LearningAgreement) => complete(learningAgreementForm, value);

/** Learning agreements as `omobility-las-get-response` of Outgoing Mobility LAs 1.2.0, valid against its schema. */
export const writeLearningAgreements = (
  values: Iterable<Complete<LearningAgreement>>,
): Generator<string, void> =>
  writeRecords(
    'omobility-las-get-response',
    ` xmlns="${namespace}" xmlns:trm="${termNamespace}" xmlns:p="${phoneNamespace}"`,
    'la',
    learningAgreementForm,
    values,
  );
