import { attributeField } from '../xml/form/attribute-field.ts';
import { manyElements, oneElement } from '../xml/form/element-field.ts';
import type { Form } from '../xml/form/form.ts';
import { insideElement } from '../xml/form/inside-element.ts';
import { lazyForm } from '../xml/form/lazy-form.ts';
import { listForm } from '../xml/form/list-form.ts';
import { recordForm } from '../xml/form/record-form.ts';
import { textForm } from '../xml/form/text-form.ts';
import { codeForm, decimalForm, exactForm, tokenForm, zonedDayForm } from '../xml/form/value-forms.ts';
import {
  courseStatuses,
  courseTypes,
  documentTypes,
  type CourseTaken,
  type ElmoCourse,
  type ElmoCredit,
  type ElmoLevel,
  type ElmoTerm,
  type GradeCount,
  type GradeDistribution,
  type ShortenedGrading,
} from './elmo.ts';
import { proseForm, titleForm, typedIdentifierForm } from './elmo-parts.ts';

const duration = textForm('collapsed', (text) =>
  /^-?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/.test(text),
);

const term = recordForm<ElmoTerm>({
  titles: manyElements('title', titleForm, 1),
  start: oneElement('start', zonedDayForm, 'required'),
  end: oneElement('end', zonedDayForm, 'required'),
});

const shortened = recordForm<ShortenedGrading>({
  lower: oneElement('percentageLower', decimalForm, 'required'),
  equal: oneElement('percentageEqual', decimalForm, 'required'),
  higher: oneElement('percentageHigher', decimalForm, 'required'),
});

const distribution = recordForm<GradeDistribution>({
  categories: manyElements(
    'category',
    recordForm<GradeCount>({
      label: attributeField('label', 'required'),
      count: attributeField('count', 'required', (text) => /^\d+$/.test(text)),
    }),
    1,
  ),
  descriptions: manyElements('description', proseForm),
});

const credit = recordForm<ElmoCredit>(
  {
    scheme: oneElement('scheme', tokenForm, 'required'),
    value: oneElement('value', decimalForm, 'optional'),
  },
  // Version 1 has the level of a course in its credits.
  { notKept: ['level'] },
);

const level = recordForm<ElmoLevel>({
  type: oneElement('type', tokenForm, 'required'),
  description: oneElement('description', proseForm, 'optional'),
  value: oneElement('value', tokenForm, 'optional'),
});

const taken = recordForm<CourseTaken>(
  {
    identifiers: manyElements('identifier', typedIdentifierForm),
    start: oneElement('start', zonedDayForm, 'optional'),
    finished: oneElement('date', zonedDayForm, 'optional'),
    term: oneElement('academicTerm', term, 'optional'),
    duration: oneElement('duration', duration, 'optional'),
    status: oneElement('status', codeForm(courseStatuses), 'optional'),
    gradingScheme: oneElement('gradingSchemeLocalId', tokenForm, 'optional'),
    externalGradingScheme: oneElement('gradingSchemeExternalId', tokenForm, 'optional'),
    grade: oneElement('resultLabel', tokenForm, 'optional'),
    shortenedGrading: oneElement('shortenedGrading', shortened, 'optional'),
    distribution: oneElement('resultDistribution', distribution, 'optional'),
    credits: manyElements('credit', credit),
    levels: manyElements('level', level),
    language: oneElement('languageOfInstruction', tokenForm, 'optional'),
    engagementHours: oneElement('engagementHours', decimalForm, 'optional'),
    attachments: oneElement('attachments', listForm('ref', exactForm), 'optional'),
  },
  { notKept: ['enrolment', 'grouping', 'extension', 'diplomaSupplement'] },
);

/** A programme, module, course or class of ELMO 2.1.1, read from version 1 too. */
export const courseForm: Form<ElmoCourse> = recordForm<ElmoCourse>(
  {
    identifiers: manyElements('identifier', typedIdentifierForm, 1),
    titles: manyElements('title', titleForm, 1),
    type: oneElement('type', codeForm(courseTypes), 'optional'),
    subjectArea: oneElement('subjectArea', tokenForm, 'optional'),
    iscedCode: oneElement('iscedCode', tokenForm, 'optional'),
    url: oneElement('url', tokenForm, 'optional'),
    descriptions: manyElements('description', proseForm),
    documentType: oneElement('documentType', codeForm(documentTypes), 'optional'),
    taken: oneElement(
      'specifies',
      insideElement('learningOpportunityInstance', taken, ['extension']),
      'required',
    ),
    parts: manyElements(
      'hasPart',
      insideElement(
        'learningOpportunitySpecification',
        lazyForm(() => courseForm),
      ),
    ),
  },
  { notKept: ['descriptionHtml', 'extension'] },
);
