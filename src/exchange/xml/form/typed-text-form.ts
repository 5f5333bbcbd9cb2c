import { xmlAttribute } from '../xml-text.ts';
import type { Form } from './form.ts';
import { textForm } from './text-form.ts';
import { unwritableAt } from './unwritable-at.ts';

interface TypedText {
  readonly type: string | null;
  readonly value: string;
}

const text = textForm('collapsed');

/** A token with the attribute `type`, which the standard demands. `assumed` is the type where an older version has none. */
export const typedTextForm = <Value extends TypedText>({
  assumed = null,
  allows = () => true,
}: {
  readonly assumed?: Value['type'];
  readonly allows?: (value: Value) => boolean;
} = {}): Form<Value> => ({
  check(value, place, faults) {
    text.check(value.value, `${place}.value`, faults);
    const character = unwritableAt(value.type ?? '');
    if (character !== undefined) faults.add('unwritable', `${place}.type`, character);
    else if ((value.type ?? '').trim() === '') faults.add('missing', `${place}.type`);
    else if (!allows(value)) faults.add('malformed', place);
  },
  write: ({ type, value }) => ({
    attributes: ` type="${xmlAttribute(type ?? '')}"`,
    content: text.write(value).content,
  }),
  read(element, place, report) {
    const { type = assumed, ...attributes } = element.attributes;
    const words = text.read({ ...element, attributes }, place, report);
    if (words === undefined) return undefined;
    if (type === null) report.note('missing', `${place}.type`, words);
    const value = { type, value: words } as Value;
    if (type === null || allows(value)) return value;
    report.note('malformed', place, words);
    return undefined;
  },
});
