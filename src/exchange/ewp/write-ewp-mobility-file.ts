import type { Complete } from '../xml/form/complete.ts';
import { namespacedForm } from '../xml/form/namespaced-form.ts';
import { inPieces, recordLine, xmlDeclaration } from '../xml/form/write-records.ts';
import type { Imobility } from './imobility.ts';
import { imobilityForm, imobilityNamespace } from './imobility-form.ts';
import type { Omobility } from './omobility.ts';
import { omobilityForm, omobilityNamespace } from './omobility-form.ts';

const namespace = 'https://github.com/erasmus-without-paper/ewp-specs-fileext-ewpmobility/tree/stable-v1';
const outgoing = namespacedForm(omobilityNamespace, omobilityForm);
const incoming = namespacedForm(imobilityNamespace, imobilityForm);

interface EwpMobilityFile<Outgoing = Complete<Omobility>, Incoming = Complete<Imobility>> {
  readonly outgoing: Iterable<Outgoing>;
  readonly incoming: Iterable<Incoming>;
}

function* lines(file: EwpMobilityFile): Generator<string, void> {
  yield `${xmlDeclaration}<file:ewp-mobility-file xmlns:file="${namespace}">\n`;
  for (const value of file.outgoing) yield recordLine('student-mobility', outgoing, value);
  for (const value of file.incoming) yield recordLine('student-mobility', incoming, value);
  yield '</file:ewp-mobility-file>\n';
}

/**
 * An exchange file `.ewpmobility` 0.5.0, for partners outside the network: nominations, then arrivals and departures, each as its own
 * schema has it.
 */
export const writeEwpMobilityFile = (file: EwpMobilityFile): Generator<string, void> => inPieces(lines(file));
