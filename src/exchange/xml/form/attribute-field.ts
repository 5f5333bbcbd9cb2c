import { xmlAttribute } from '../xml-text.ts';
import type { Field } from './field.ts';
import { unwritableAt } from './unwritable-at.ts';

/** A field that is an attribute; `null` where we have none. An empty one is taken for none. */
export const attributeField = <Text extends string = string>(
  name: string,
  need: 'required' | 'optional',
  allows: (text: string) => boolean = () => true,
): Field<Text | null> => ({
  elements: [],
  attributes: [name],
  check(value, place, faults) {
    if (value === null) {
      if (need === 'required') faults.add('missing', place);
      return;
    }
    const character = unwritableAt(value);
    if (character !== undefined) faults.add('unwritable', place, character);
    else if (value.trim() === '') faults.add('missing', place);
    else if (!allows(value)) faults.add('malformed', place);
  },
  content: () => '',
  attribute: (value) => (value === null ? '' : ` ${name}="${xmlAttribute(value)}"`),
  read({ attributes }, place, report) {
    const value = attributes[name] ?? '';
    if (value.trim() === '') {
      if (need === 'required') report.note('missing', place, name);
      return null;
    }
    if (allows(value)) return value as Text;
    report.note('malformed', place, value);
    return null;
  },
});
