import type { Form } from './form.ts';
import { oneElement } from './element-field.ts';
import { recordForm } from './record-form.ts';

/** A value one element deeper than its field: `<specifies><learningOpportunityInstance>…`. */
export const insideElement = <Value>(
  tag: string,
  form: Form<Value>,
  notKept: readonly string[] = [],
): Form<Value> => {
  const inner = recordForm<{ readonly inner: Value | null }>(
    { inner: oneElement(tag, form, 'required') },
    { notKept },
  );
  return {
    check(value, place, faults) {
      form.check(value, place, faults);
    },
    write: (value) => inner.write({ inner: value }),
    read: (element, place, report) => inner.read(element, place, report)?.inner ?? undefined,
  };
};
