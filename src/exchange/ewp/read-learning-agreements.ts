import type { Bytes } from '../tabular/byte-chunks.ts';
import { readRecords } from '../xml/read-records.ts';
import { versionIn } from '../xml/version-in.ts';
import { learningAgreementForm } from './learning-agreement-form.ts';

const pattern = /omobility-las\/blob\/stable-v(\d+)\//;
const current = 1;

/**
 * Reads learning agreements of Erasmus Without Paper, Outgoing Mobility LAs 1.0 to 1.2, which have one namespace and differ in what they
 * allow beside. What was not understood is in the report. Refuses what is no such response (DocumentRefusal).
 */
export const readLearningAgreements = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readRecords(source, {
    root: 'omobility-las-get-response',
    record: 'la',
    take(record, place, report, root) {
      const version = versionIn(root, pattern);
      if (version !== current) report.note('version', place, String(version ?? ''));
      return learningAgreementForm.read(record, place, report);
    },
  });
