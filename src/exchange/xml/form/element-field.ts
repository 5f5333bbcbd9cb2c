import type { XmlElement } from '../xml-element.ts';
import { localName, type Field } from './field.ts';
import type { Form } from './form.ts';

const written = <Value>(tag: string, form: Form<Value>, value: Value): string => {
  const { attributes, content } = form.write(value);
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
};

const named = (parent: XmlElement, names: readonly string[]): readonly XmlElement[] =>
  parent.children.filter(({ name }) => names.includes(name));

const noAttribute = (): string => '';

/**
 * A field that is one element. `null` says that we have none: where the standard demands one that is a fault, and on reading it is
 * noted. `also` are names that older versions have for it.
 */
export const oneElement = <Value>(
  tag: string,
  form: Form<Value>,
  need: 'required' | 'optional',
  also: readonly string[] = [],
): Field<Value | null> => {
  const names = [localName(tag), ...also];
  return {
    elements: names,
    attributes: [],
    check(value, place, faults) {
      if (value !== null) form.check(value, place, faults);
      else if (need === 'required') faults.add('missing', place);
    },
    content: (value) => (value === null ? '' : written(tag, form, value)),
    attribute: noAttribute,
    read(parent, place, report) {
      const found = named(parent, names);
      const same = found.filter(({ name }) => name === found[0]?.name);
      if (same.length > 1) report.note('repeated', place, same[0]?.name);
      const [element] = found;
      if (element === undefined) {
        if (need === 'required') report.note('missing', place);
        return null;
      }
      return form.read(element, place, report) ?? null;
    },
  };
};

/** A field that is a row of elements of one name, at least `least`. */
export const manyElements = <Value>(tag: string, form: Form<Value>, least = 0): Field<readonly Value[]> => {
  const names = [localName(tag)];
  return {
    elements: names,
    attributes: [],
    check(values, place, faults) {
      if (values.length < least) faults.add('missing', place);
      for (const [at, value] of values.entries()) form.check(value, `${place}.${at}`, faults);
    },
    content: (values) => values.map((value) => written(tag, form, value)).join(''),
    attribute: noAttribute,
    read(parent, place, report) {
      const found = named(parent, names);
      if (found.length < least) report.note('missing', place);
      return found.flatMap((element, at) => form.read(element, `${place}.${at}`, report) ?? []);
    },
  };
};
