import { complete, type Complete } from '../xml/form/complete.ts';
import { writeRecords } from '../xml/form/write-records.ts';
import type { Omobility } from './omobility.ts';
import { omobilityForm, omobilityNamespace } from './omobility-form.ts';

/** Whether nothing is missing of a nomination; otherwise `incomplete` with all that is. */
export const completeOmobility = (value: Omobility) => complete(omobilityForm, value);

/** Nominations as `omobilities-get-response` of Outgoing Mobilities 3.0.0, valid against its schema. */
export const writeOmobilities = (values: Iterable<Complete<Omobility>>): Generator<string, void> =>
  writeRecords(
    'omobilities-get-response',
    ` xmlns="${omobilityNamespace}"`,
    'student-mobility',
    omobilityForm,
    values,
  );
