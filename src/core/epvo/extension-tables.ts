import { taskKinds } from '../programme/rules.ts';
import { publicationConsents } from '../report/publication-consent.ts';
import { claims, verdicts } from '../report/result.ts';
import type { ExtensionEntity, ExtensionField } from './extension-field.ts';

const need = (field: Omit<ExtensionField, 'isRequired'>): ExtensionField => ({ ...field, isRequired: true });
const may = (field: Omit<ExtensionField, 'isRequired'>): ExtensionField => ({ ...field, isRequired: false });

const frame = (entity: ExtensionEntity): readonly ExtensionField[] => [
  need({ name: 'typeCode', type: 'string', values: [entity] }),
  need({ name: 'universityId', type: 'int32', refersTo: 'UNIVERSITY' }),
];

/** The proposed tables: one row a task that was agreed before a stay, one row what became of it. */
export const extensionTables: Readonly<Record<ExtensionEntity, readonly ExtensionField[]>> = {
  MOBILITY_TASK: [
    ...frame('MOBILITY_TASK'),
    need({ name: 'taskId', type: 'string', longest: 40 }),
    need({ name: 'transferId', type: 'int32', refersTo: 'STUDENT_TRANSFER' }),
    need({ name: 'studentId', type: 'int32', refersTo: 'STUDENT' }),
    may({ name: 'groupId', type: 'string', longest: 40 }),
    may({ name: 'scienceProjectId', type: 'int32', refersTo: 'SCIENCE_PROJECTS' }),
    need({ name: 'kind', type: 'string', values: taskKinds }),
    need({ name: 'title', type: 'string', longest: 200 }),
    need({ name: 'expectedResult', type: 'string', longest: 2000 }),
    need({ name: 'measure', type: 'string', longest: 1000 }),
    need({ name: 'agreedEvidence', type: 'string', longest: 1000 }),
    need({ name: 'dueDate', type: 'date' }),
    need({ name: 'agreementVersion', type: 'int32' }),
  ],
  MOBILITY_RESULT: [
    ...frame('MOBILITY_RESULT'),
    need({ name: 'resultId', type: 'string', longest: 40 }),
    need({ name: 'taskId', type: 'string', refersTo: 'MOBILITY_TASK', longest: 40 }),
    need({ name: 'transferId', type: 'int32', refersTo: 'STUDENT_TRANSFER' }),
    need({ name: 'claim', type: 'string', values: claims }),
    need({ name: 'reportedDate', type: 'date' }),
    need({ name: 'verdict', type: 'string', values: verdicts }),
    need({ name: 'verifiedDate', type: 'date' }),
    may({ name: 'evidenceKind', type: 'string', longest: 20 }),
    may({ name: 'evidenceValue', type: 'string', longest: 2000 }),
    need({ name: 'publicationConsent', type: 'string', values: publicationConsents }),
  ],
};
