import { accept, refuse } from '../../core/basics/result.ts';
import { listAppealsOfCall } from '../../register/award/list-appeals.ts';
import { listArrivedAwards } from '../../register/award/list-arrived-awards.ts';
import { listToldReviews, marksOf } from '../../register/award/list-told-reviews.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { readCall } from '../../register/programme/read-call.ts';
import { listReferences } from '../../register/review/list-references.ts';

/** Appeals against decisions on a call with the reviews they are about; reviewers stay unnamed. */
export const appealsView = async (trx: RegisterTransaction, callId: string) => {
  const call = await readCall(trx, callId);
  if (call === undefined) return refuse({ code: 'call-unknown' });
  const { rubric, title } = call.rules;
  const references = await listReferences(trx, callId);
  const rows = await listAppealsOfCall(trx, callId);
  const awards = await listArrivedAwards(trx, callId);
  const appeals = [];
  for (const appeal of rows) {
    const { institutionId, applicationId } = appeal;
    const reviews = await listToldReviews(trx, institutionId, applicationId, ['submitted', 'void']);
    appeals.push({
      ...appeal,
      reference: references.get(applicationId) ?? applicationId,
      outcome: awards.get(applicationId)?.outcome ?? 'refused',
      criteria: rubric.criteria,
      reviews: reviews.map(({ assignmentId, status, total, sheet }) => ({
        assignmentId,
        status,
        total,
        marks: marksOf(sheet, rubric, true),
        comment: sheet.comment === '' ? null : sheet.comment,
      })),
    });
  }
  return accept({ callTitle: title, appeals });
};
