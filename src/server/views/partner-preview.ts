import type { AnswerFor } from '../api/api-parts.ts';
import type { previewPartnerDocument } from '../../contract/partner.ts';
import { partnerFields, type PartnerField } from '../../core/partner/partner-field.ts';
import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import { recordMatch, type RecordMatch } from '../../core/partner/record-match.ts';
import type { PartnerFileRead } from '../../exchange/ewp/stay/read-partner-file.ts';

const most = { records: 20, courses: 200, notes: 100, length: 500 };

const isField = (name: string): name is PartnerField => Object.hasOwn(partnerFields, name);

const signs = ({ omobilityId, globalId, birthDate, name }: RecordMatch): number =>
  [omobilityId, globalId, birthDate, name].reduce(
    (sum, one, at) => sum + (one === 'same' ? 16 >> at : one === 'other' ? -(16 >> at) : 0),
    0,
  );

/** A file as it was understood, the records that look most like the stay first. */
export const partnerPreview = (
  stay: PartnerStay,
  fileSha256: string,
  { records, notes, moreNotes }: PartnerFileRead,
): AnswerFor<typeof previewPartnerDocument> => {
  const ranked = records
    .map((record, recordNumber) => ({ record, recordNumber, match: recordMatch(record, stay) }))
    .toSorted((a, b) => signs(b.match) - signs(a.match));
  return {
    fileSha256,
    records: ranked.slice(0, most.records).map(({ record, recordNumber, match }) => ({
      recordNumber,
      match,
      kind: record.kind,
      omobilityId: record.omobilityId,
      globalIds: record.globalIds.slice(0, 10),
      name: record.name,
      birthDate: record.birthDate,
      issuer: record.issuer,
      values: record.values.flatMap(({ name, value }) =>
        isField(name) && value !== '' ? [{ name, value: value.slice(0, most.length) }] : [],
      ),
      courses: record.courses.slice(0, most.courses),
    })),
    moreRecords: Math.max(0, records.length - most.records),
    notes: notes.slice(0, most.notes),
    moreNotes: moreNotes + Math.max(0, notes.length - most.notes),
  };
};
