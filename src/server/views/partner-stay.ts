import type { AnswerFor } from '../api/api-parts.ts';
import type { readPartnerStay } from '../../contract/partner.ts';
import { compareCourses } from '../../core/partner/compare-courses.ts';
import { compareValues } from '../../core/partner/compare-values.ts';
import type { PartnerDocumentKind, PartnerValue } from '../../core/partner/partner-document.ts';
import { partnerFields, type PartnerField } from '../../core/partner/partner-field.ts';
import { partnerFileKinds } from '../../core/partner/partner-file-kinds.ts';
import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import { imobilityOf } from '../../exchange/ewp/stay/imobility-of.ts';
import { learningAgreementOf } from '../../exchange/ewp/stay/learning-agreement-of.ts';
import { dayValues, nominationValues } from '../../exchange/ewp/stay/mobility-records.ts';
import { omobilityOf } from '../../exchange/ewp/stay/omobility-of.ts';
import { partnerFilesOf } from '../../exchange/ewp/stay/partner-files.ts';
import { partnerValues } from '../../exchange/ewp/stay/partner-values.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listPartnerDocuments } from '../../register/partner/list-partner-documents.ts';
import { listRecognisedCourses } from '../../register/partner/list-recognised-courses.ts';

const isField = (name: string): name is PartnerField => Object.hasOwn(partnerFields, name);

/** A stay as the pages of partners begin with it. */
export const partnerStayHead = ({
  institutionId,
  id,
  reference,
  participant,
  callTitle,
  status,
  country,
  hostName,
  plannedStart,
}: PartnerStay) => ({
  ...{ institutionId, id, reference, participant, callTitle, status, country, hostName, plannedStart },
});

/** What can be made for the partner of a stay, what lacks, and what came back. */
export const partnerStayView = async (
  trx: RegisterTransaction,
  stay: PartnerStay,
  alpha2Of: (alpha3: string) => string | undefined,
): Promise<AnswerFor<typeof readPartnerStay>> => {
  const { institutionId, id } = stay;
  const { lacking } = partnerFilesOf(stay, alpha2Of);
  const ours: Readonly<Record<PartnerDocumentKind, readonly PartnerValue[]>> = {
    transcript: [],
    agreement: partnerValues(learningAgreementOf(stay, alpha2Of)),
    nomination: nominationValues(omobilityOf(stay, alpha2Of)),
    stay: dayValues(imobilityOf(stay)),
  };
  const documents = await listPartnerDocuments(trx, institutionId, id);
  const transcript = documents.find(({ kind }) => kind === 'transcript');
  const { lines, sums } = compareCourses(
    (stay.changed ?? stay.first)?.content.courses ?? [],
    transcript?.courses ?? [],
    await listRecognisedCourses(trx, institutionId, id),
  );
  return {
    stay: partnerStayHead(stay),
    files: partnerFileKinds.map((kind) => ({
      kind,
      lacking: lacking[kind].map(({ code, field }) => ({ code, field, place: partnerFields[field] })),
    })),
    documents: documents.map((document) => ({
      id: document.id,
      kind: document.kind,
      fileName: document.fileName,
      takenAt: document.takenAt,
      issuer: document.content.issuer,
      name: document.content.name,
      courses: document.courses.length,
      notes: document.notes,
      values: compareValues(ours[document.kind], document.content.values).flatMap(({ name, ...line }) =>
        isField(name) ? [{ name, ...line }] : [],
      ),
    })),
    courses: lines,
    sums,
  };
};
