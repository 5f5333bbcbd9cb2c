import { elmoVersion, writtenElmoVersion } from '../elmo/elmo-version.ts';
import type { Bytes } from '../tabular/byte-chunks.ts';
import { readRecords } from '../xml/read-records.ts';
import { versionIn } from '../xml/version-in.ts';
import { olderTranscriptForm, transcriptForm } from './transcript-form.ts';

const pattern = /imobility-tors\/blob\/stable-v(\d+)\//;
const current = 3;

/**
 * Reads transcripts of Erasmus Without Paper, Incoming Mobility ToRs 1 to 3, with ELMO 1.x or 2.x within. What was not understood is in
 * the report; that an older version was read stands there too. Refuses what is no such response (DocumentRefusal).
 */
export const readTranscripts = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readRecords(source, {
    root: 'imobility-tors-get-response',
    record: 'tor',
    take(record, place, report, root) {
      const version = versionIn(root, pattern);
      if (version !== current) report.note('version', place, String(version ?? ''));
      const elmo = record.children.find(({ name }) => name === 'elmo');
      const inner = elmoVersion(elmo?.attributes ?? {}, { ...root, ...record.attributes });
      if (elmo !== undefined && inner !== writtenElmoVersion)
        report.note('version', `${place}.elmo`, String(inner ?? ''));
      const form = version !== undefined && version < current ? olderTranscriptForm : transcriptForm;
      return form.read(record, place, report);
    },
  });
