import { complete, type Complete } from '../xml/form/complete.ts';
import { writeRecords } from '../xml/form/write-records.ts';
import type { Imobility } from './imobility.ts';
import { imobilityForm, imobilityNamespace } from './imobility-form.ts';

/** Whether nothing is missing of an arrival and departure; otherwise `incomplete` with all that is. */
export const completeImobility = (value: Imobility) => complete(imobilityForm, value);

/** Arrivals and departures as `imobilities-get-response` of Incoming Mobilities 2.0.0, valid against its schema. */
export const writeImobilities = (values: Iterable<Complete<Imobility>>): Generator<string, void> =>
  writeRecords(
    'imobilities-get-response',
    ` xmlns="${imobilityNamespace}"`,
    'student-mobility',
    imobilityForm,
    values,
  );
