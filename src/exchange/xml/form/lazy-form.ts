import type { Form } from './form.ts';

/** A form that holds itself: courses within a programme. */
export const lazyForm = <Value>(form: () => Form<Value>): Form<Value> => ({
  check: (value, place, faults) => {
    form().check(value, place, faults);
  },
  write: (value) => form().write(value),
  read: (element, place, report) => form().read(element, place, report),
});
