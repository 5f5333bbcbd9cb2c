import type { Bytes } from '../tabular/byte-chunks.ts';
import { readRecords } from '../xml/read-records.ts';
import { elmoForm } from './elmo-form.ts';
import { elmoVersion, writtenElmoVersion } from './elmo-version.ts';

/**
 * Reads a transcript in EMREX ELMO 1.x or 2.x, at most one. Version 1 becomes a value of version 2: `bday` is the date of birth, a country
 * without a type is one of ISO 3166. Signatures are not checked, and that is noted. Refuses what is no ELMO (DocumentRefusal).
 */
export const readElmo = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readRecords(source, {
    root: 'elmo',
    record: 'elmo',
    take(record, place, report) {
      const version = elmoVersion(record.attributes);
      if (version !== writtenElmoVersion) report.note('version', place, String(version ?? ''));
      return elmoForm.read(record, place, report);
    },
  });
