import { readEsi } from '../../core/basics/esi.ts';
import { isIscedF } from '../../core/basics/isced-f.ts';
import { isSchacId } from '../../core/basics/schac-id.ts';
import { strictForm } from '../xml/form/strict-form.ts';
import { iscedForm, tokenForm } from '../xml/form/value-forms.ts';

/** SCHAC home organisation; of strangers any text is read. */
export const heiIdForm = strictForm(tokenForm, isSchacId);
/** European Student Identifier; of strangers any text is read. */
export const esiForm = strictForm(tokenForm, (text) => readEsi(text).ok);
/** A detailed field of ISCED-F 2013; of strangers any four digits are read. */
export const fieldOfStudyForm = strictForm(iscedForm, isIscedF);
