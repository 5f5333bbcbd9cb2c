import { elmoForm, elmoNamespace } from '../elmo/elmo-form.ts';
import { attributeField } from '../xml/form/attribute-field.ts';
import { manyElements, oneElement } from '../xml/form/element-field.ts';
import { listForm } from '../xml/form/list-form.ts';
import { recordForm, type Fields } from '../xml/form/record-form.ts';
import { academicYearForm, identifierForm } from '../xml/form/value-forms.ts';
import { namespacedForm } from '../xml/form/namespaced-form.ts';
import type { GradeFrequency, GradeTable, Transcript } from './transcript.ts';

export const transcriptNamespace =
  'https://github.com/erasmus-without-paper/ewp-specs-api-imobility-tors/blob/stable-v3/endpoints/get-response.xsd';

const isDecimal = (text: string): boolean => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text);

const gradeTable = recordForm<GradeTable>({
  iscedCode: attributeField('iscedCode', 'required'),
  grades: manyElements(
    'gradeFrequency',
    recordForm<GradeFrequency>({
      label: attributeField('label', 'required'),
      percentage: attributeField('percentage', 'required', isDecimal),
    }),
    1,
  ),
});

const fieldsWith = (year: 'required' | 'optional'): Fields<Transcript> => ({
  omobilityId: oneElement('omobility-id', identifierForm, 'required'),
  receivingYear: oneElement('receiving-academic-year-id', academicYearForm, year),
  elmo: oneElement('elmo', namespacedForm(elmoNamespace, elmoForm), 'required'),
  gradeTables: oneElement('gradeConversionTable', listForm('iscedTable', gradeTable, 1), 'optional'),
});

/** What stands between the tags of `tor` in version 3. */
export const transcriptForm = recordForm(fieldsWith('required'));
/** The same in versions 1 and 2, which have no year. */
export const olderTranscriptForm = recordForm(fieldsWith('optional'));
