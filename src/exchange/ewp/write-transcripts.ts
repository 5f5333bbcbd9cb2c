import { complete, type Complete } from '../xml/form/complete.ts';
import { writeRecords } from '../xml/form/write-records.ts';
import type { Transcript } from './transcript.ts';
import { transcriptForm, transcriptNamespace } from './transcript-form.ts';

/** Whether nothing is missing of a transcript; otherwise `incomplete` with all that is. */
export const completeTranscript = (value: Transcript) => complete(transcriptForm, value);

/**
 * Transcripts as `imobility-tors-get-response` of Incoming Mobility ToRs 3.0.0 with ELMO 2.1.1, valid against both schemas. They are not
 * signed: the standard asks for an XML signature of the institution, and we hold no such key.
 */
export const writeTranscripts = (values: Iterable<Complete<Transcript>>): Generator<string, void> =>
  writeRecords(
    'imobility-tors-get-response',
    ` xmlns="${transcriptNamespace}"`,
    'tor',
    transcriptForm,
    values,
  );
