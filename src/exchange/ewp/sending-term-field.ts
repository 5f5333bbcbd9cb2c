import { oneElement } from '../xml/form/element-field.ts';
import type { Field } from '../xml/form/field.ts';
import { academicTermForm } from '../xml/form/value-forms.ts';

const outside = 'non-standard';
const term = oneElement('sending-academic-term-ewp-id', academicTermForm, 'required');

/** The term at the sending institution, or the word that there is none: an empty element of its own. */
export const sendingTermField: Field<string | null> = {
  ...term,
  elements: [...term.elements, 'non-standard-mobility-period'],
  check(value, place, faults) {
    if (value !== outside) term.check(value, place, faults);
  },
  content: (value) => (value === outside ? '<non-standard-mobility-period/>' : term.content(value)),
  read(parent, place, report) {
    if (parent.children.some(({ name }) => name === 'non-standard-mobility-period')) return outside;
    return term.read(parent, place, report);
  },
};
