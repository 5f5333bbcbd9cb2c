import { complete, type Complete } from '../xml/form/complete.ts';
import { namespacedForm } from '../xml/form/namespaced-form.ts';
import { recordLine, xmlDeclaration } from '../xml/form/write-records.ts';
import type { Elmo } from './elmo.ts';
import { elmoForm, elmoNamespace } from './elmo-form.ts';

const form = namespacedForm(elmoNamespace, elmoForm);

/** Whether nothing is missing of a transcript; otherwise `incomplete` with all that is. */
export const completeElmo = (value: Elmo) => complete(elmoForm, value);

/** A transcript as EMREX ELMO 2.1.1, valid against its schema; not signed. */
export function* writeElmo(value: Complete<Elmo>): Generator<string, void> {
  yield xmlDeclaration;
  yield recordLine('elmo', form, value);
}
