import { useState } from 'react';
import { readDateParts, type DateParts } from '../../../../core/basics/read-date-parts.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../use-say.ts';
import { readCount } from './read-count.ts';
import type { RecordFieldsProps } from './record-fields-props.ts';
import { WordsField } from './WordsField.tsx';

const before = ['place', 'otherPresent', 'orientation', 'repeats', 'recording', 'fieldNotes'] as const;
const after = ['saturation', 'transcriptsReturned', 'derivation', 'software', 'participantChecking'] as const;

/** How the study is held and analysed. A day that does not exist is told by `onWrongDay`. */
export const MethodFields = ({
  onWrongDay,
  ...props
}: RecordFieldsProps & { readonly onWrongDay: (isWrong: boolean) => void }) => {
  const say = useSay();
  const { record, onChange, faultOf } = props;
  const [year = '', month = '', day = ''] = (record.heldOn ?? '').split('-');
  const [heldOn, setHeldOn] = useState<DateParts>({ year, month, day });
  const changeDay = (parts: DateParts): void => {
    setHeldOn(parts);
    const read = readDateParts(parts);
    const isNone = !read.ok && read.refusal.code === 'missing';
    onWrongDay(!read.ok && !isNone);
    if (read.ok || isNone) onChange({ heldOn: read.ok ? read.value : null });
  };
  return (
    <>
      <DateField
        id="heldOn"
        label={say('study-desk.part.heldOn')}
        error={faultOf('heldOn')}
        value={heldOn}
        onChange={changeDay}
      />
      {before.map((part) => (
        <WordsField key={part} {...props} part={part} />
      ))}
      <NumberField
        id="coders"
        error={faultOf('coders')}
        label={say('study-desk.part.coders')}
        value={record.coders === null ? '' : String(record.coders)}
        onChange={(typed) => onChange({ coders: readCount(typed) })}
      />
      {after.map((part) => (
        <WordsField key={part} {...props} part={part} />
      ))}
    </>
  );
};
