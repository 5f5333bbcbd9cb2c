import { xmlText } from '../xml-text.ts';
import type { Form } from './form.ts';
import { noteStrangeAttributes } from './note-strangers.ts';

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number as xs:decimal, without exponent; `allows` says which ones. Numbers that a double cannot tell apart become one. */
export const numberForm = <Numeric extends number = number>(
  allows: (value: number) => boolean = () => true,
): Form<Numeric> => ({
  check(value, place, faults) {
    if (!decimal.test(String(value)) || !allows(value)) faults.add('malformed', place);
  },
  write: (value) => ({ attributes: '', content: xmlText(String(value)) }),
  read(element, place, report) {
    noteStrangeAttributes(element, () => false, place, report);
    const written = element.text.trim();
    const value = Number(written);
    if (decimal.test(written) && Number.isFinite(value) && allows(value)) return value as Numeric;
    report.note(written === '' ? 'missing' : 'malformed', place, written);
    return undefined;
  },
});
