import type { EpvoRow } from './epvo-row.ts';
import type { KnownResult, KnownStay, KnownTask } from './known-record.ts';

/** A task as a row of the proposed `MOBILITY_TASK`; `null` where it lacks a link or an agreement in force. */
export const extensionTask = (universityId: number, stay: KnownStay, task: KnownTask): EpvoRow | null => {
  const { transferKey, studentKey, agreementVersion } = stay;
  if (transferKey === null || studentKey === null || agreementVersion === null) return null;
  return {
    ...{ typeCode: 'MOBILITY_TASK', universityId, taskId: task.taskId, transferId: transferKey },
    ...{ studentId: studentKey, groupId: stay.groupId, scienceProjectId: null, kind: task.kind },
    ...{ title: task.title, expectedResult: task.expectedResult, measure: task.measure },
    ...{ agreedEvidence: task.evidence, dueDate: task.dueOn, agreementVersion },
  };
};

/** A verified result as a row of the proposed `MOBILITY_RESULT`; `null` where it is not verified or its stay lacks a link. */
export const extensionResult = (
  universityId: number,
  stay: KnownStay,
  result: KnownResult,
): EpvoRow | null => {
  const { transferKey } = stay;
  const { verdict, verifiedOn } = result;
  if (transferKey === null || verdict === null || verifiedOn === null) return null;
  return {
    ...{ typeCode: 'MOBILITY_RESULT', universityId, resultId: result.resultId, taskId: result.taskId },
    ...{ transferId: transferKey, claim: result.claim, reportedDate: result.reportedOn, verdict },
    ...{ verifiedDate: verifiedOn, evidenceKind: result.evidenceKind, evidenceValue: result.evidenceValue },
    publicationConsent: result.consent,
  };
};
