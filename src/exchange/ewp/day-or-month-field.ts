import { oneElement } from '../xml/form/element-field.ts';
import type { Field } from '../xml/form/field.ts';
import { dayForm, monthForm } from '../xml/form/value-forms.ts';

/** A planned day, or the month where the day is not settled: `start-date` or `start-year-month`. */
export const dayOrMonthField = (name: 'start' | 'end'): Field<string | null> => {
  const day = oneElement(`${name}-date`, dayForm, 'required');
  const month = oneElement(`${name}-year-month`, monthForm, 'required');
  const fieldOf = (value: string | null): Field<string | null> => (value?.trim().length === 7 ? month : day);
  return {
    elements: [...day.elements, ...month.elements],
    attributes: [],
    check(value, place, faults) {
      fieldOf(value).check(value, place, faults);
    },
    content: (value) => fieldOf(value).content(value),
    attribute: () => '',
    read(parent, place, report) {
      const isMonth = parent.children.some((child) => month.elements.includes(child.name));
      return (isMonth ? month : day).read(parent, place, report);
    },
  };
};
