import { oneElement } from './element-field.ts';
import type { Form } from './form.ts';
import { noteStrangers } from './note-strangers.ts';

/** A value one element deeper than its field: `<specifies><learningOpportunityInstance>…`. */
export const insideElement = <Value>(
  tag: string,
  form: Form<Value>,
  notKept: readonly string[] = [],
): Form<Value> => {
  const inner = oneElement(tag, form, 'required');
  const known = new Set(inner.elements);
  const left = new Set(notKept);
  return {
    check(value, place, faults) {
      form.check(value, place, faults);
    },
    write: (value) => ({ attributes: '', content: inner.content(value) }),
    read(element, place, report) {
      noteStrangers(element, known, left, place, report);
      return inner.read(element, place, report) ?? undefined;
    },
  };
};
