import { xmlText } from '../xml-text.ts';
import type { Form } from './form.ts';
import { noteStrangeAttributes } from './note-strangers.ts';
import { unwritableAt } from './unwritable-at.ts';

const collapsed = (text: string): string =>
  /[\t\n\r]| {2}|^ | $/.test(text) ? text.replaceAll(/[\t\n\r ]+/g, ' ').replaceAll(/^ | $/g, '') : text;

/** A checked text has nothing that would have to be replaced, and mostly nothing to escape. */
const escaped = (text: string): string => (/[&<>\r]/.test(text) ? xmlText(text) : text);

/**
 * A text in the form of the standard. `exact` keeps every sign (xs:string); otherwise line ends and runs of spaces mean one space,
 * as XML Schema has it of tokens, dates and numbers. Without `allows` everything is allowed.
 */
export const textForm = <Text extends string = string>(
  kind: 'exact' | 'collapsed',
  allows: (text: string) => boolean = () => true,
  mayBeEmpty = false,
): Form<Text> => {
  const normal = kind === 'exact' ? (text: string): string => text : collapsed;
  return {
    check(value, place, faults) {
      const text = normal(value);
      const character = unwritableAt(text);
      if (character !== undefined) faults.add('unwritable', place, character);
      else if (text.trim() === '' && !mayBeEmpty) faults.add('missing', place);
      else if (!allows(text)) faults.add('malformed', place);
    },
    write: (value) => ({ attributes: '', content: escaped(normal(value)) }),
    read(element, place, report) {
      const { text, children } = element;
      noteStrangeAttributes(element, () => false, place, report);
      for (const { name } of children) report.note('unknown-element', place, name);
      const read = normal(text);
      if (read.trim() === '' && !mayBeEmpty) {
        report.note('missing', place);
        return undefined;
      }
      if (allows(read)) return read as Text;
      report.note('malformed', place, read);
      return undefined;
    },
  };
};
