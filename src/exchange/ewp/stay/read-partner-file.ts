import type { PartnerNote, PartnerRecord } from '../../../core/partner/partner-document.ts';
import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { readElmo } from '../../elmo/read-elmo.ts';
import type { DocumentRefusal } from '../../xml/document-refusal.ts';
import {
  readEwpMobilityFile,
  readImobilities,
  readOmobilities,
  type EwpMobility,
} from '../read-ewp-mobility-file.ts';
import { readLearningAgreements } from '../read-learning-agreements.ts';
import { readTranscripts } from '../read-transcripts.ts';
import { daysRecord, nominationRecord } from './mobility-records.ts';
import { agreementRecord, transcriptRecord } from './partner-records.ts';

/** A partner's file as it was understood. */
export interface PartnerFileRead {
  readonly records: readonly PartnerRecord[];
  readonly notes: readonly PartnerNote[];
  /** Notes that are not listed because there were too many. */
  readonly moreNotes: number;
}

type Open = () => AsyncIterable<Uint8Array>;
type Read = (open: Open) => Promise<Result<PartnerFileRead, DocumentRefusal>>;

const reading =
  <Value>(
    read: (source: AsyncIterable<Uint8Array>) => Promise<
      Result<
        {
          readonly values: readonly Value[];
          readonly report: { readonly notes: readonly PartnerNote[]; readonly more: number };
        },
        DocumentRefusal
      >
    >,
    recordOf: (value: Value) => PartnerRecord,
  ): Read =>
  async (open) => {
    const found = await read(open());
    if (!found.ok) return found;
    const { values, report } = found.value;
    return accept({ records: values.map(recordOf), notes: report.notes, moreNotes: report.more });
  };

const mobilities = (read: typeof readEwpMobilityFile): Read =>
  reading<EwpMobility>(
    async (source) => {
      const found = await read(source);
      return found.ok ? accept({ values: found.value.inOrder, report: found.value.report }) : found;
    },
    (one) => ('outgoing' in one ? nominationRecord(one.outgoing) : daysRecord(one.incoming)),
  );

/** Each kind of file by its root. */
const readers: Readonly<Record<string, Read>> = {
  'imobility-tors-get-response': reading(readTranscripts, ({ omobilityId, elmo }) =>
    transcriptRecord(omobilityId, elmo),
  ),
  elmo: reading(readElmo, (elmo) => transcriptRecord(null, elmo)),
  'omobility-las-get-response': reading(readLearningAgreements, agreementRecord),
  'ewp-mobility-file': mobilities(readEwpMobilityFile),
  'omobilities-get-response': mobilities(readOmobilities),
  'imobilities-get-response': mobilities(readImobilities),
};

/**
 * Reads a transcript (ToRs 1 to 3, ELMO), learning agreements (1.0 to 1.2), or nominations and days of stays (`.ewpmobility`, Outgoing
 * Mobilities 3, Incoming Mobilities 2) of a partner, whichever it is; `open` is called once or twice. Refuses what is none of them
 * (DocumentRefusal), and says what it is.
 */
export const readPartnerFile = async (open: Open): Promise<Result<PartnerFileRead, DocumentRefusal>> => {
  const [[first, readFirst] = ['', undefined]] = Object.entries(readers);
  if (readFirst === undefined) throw new Error('no reader');
  const tried = await readFirst(open);
  if (tried.ok || tried.refusal.code !== 'not-this-format') return tried;
  const { found = '' } = tried.refusal.params;
  const read = found === first ? undefined : readers[found];
  return read === undefined
    ? refuse({ code: 'not-this-format', params: { found, expected: Object.keys(readers).join(', ') } })
    : read(open);
};
