import { accept, type Result } from '../../core/basics/result.ts';
import type { Bytes } from '../tabular/byte-chunks.ts';
import type { DocumentRefusal } from '../xml/document-refusal.ts';
import type { ReadReport } from '../xml/form/read-report.ts';
import { readRecords } from '../xml/read-records.ts';
import type { Imobility } from './imobility.ts';
import { imobilityForm } from './imobility-form.ts';
import type { Omobility } from './omobility.ts';
import { omobilityForm } from './omobility-form.ts';

/** A nomination or the days of a stay. */
export type EwpMobility = { readonly outgoing: Omobility } | { readonly incoming: Imobility };

interface EwpMobilityFileRead {
  readonly outgoing: readonly Omobility[];
  readonly incoming: readonly Imobility[];
  /** All of them as the file has them, which places of notes count. */
  readonly inOrder: readonly EwpMobility[];
  readonly report: ReadReport;
}

/** The elements of both directions have one name; only a nomination has a student and a status. */
const isNomination = (names: readonly string[]): boolean =>
  names.some((name) => ['student', 'nomination', 'status'].includes(name));

const readAs = async (
  source: Bytes | AsyncIterable<Uint8Array>,
  root: string,
): Promise<Result<EwpMobilityFileRead, DocumentRefusal>> => {
  const read = await readRecords<EwpMobility>(source, {
    root,
    record: 'student-mobility',
    take(record, place, report) {
      if (isNomination(record.children.map(({ name }) => name))) {
        const outgoing = omobilityForm.read(record, place, report);
        return outgoing === undefined ? undefined : { outgoing };
      }
      const incoming = imobilityForm.read(record, place, report);
      return incoming === undefined ? undefined : { incoming };
    },
  });
  if (!read.ok) return read;
  const { values: inOrder, report } = read.value;
  return accept({
    outgoing: inOrder.flatMap((one) => ('outgoing' in one ? [one.outgoing] : [])),
    incoming: inOrder.flatMap((one) => ('incoming' in one ? [one.incoming] : [])),
    ...{ inOrder, report },
  });
};

/** Reads an exchange file `.ewpmobility`. What was not understood is in the report; places count all records together. */
export const readEwpMobilityFile = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readAs(source, 'ewp-mobility-file');

/** Reads the response of Outgoing Mobilities 3.0.0 in the same way. */
export const readOmobilities = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readAs(source, 'omobilities-get-response');

/** Reads the response of Incoming Mobilities 2.0.0 in the same way. */
export const readImobilities = (source: Bytes | AsyncIterable<Uint8Array>) =>
  readAs(source, 'imobilities-get-response');
