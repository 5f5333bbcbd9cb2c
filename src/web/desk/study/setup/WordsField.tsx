import type { StudyRecord } from '../../../../core/study/record/study-record.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';
import type { RecordFieldsProps } from './record-fields-props.ts';

/** Parts of the record that are plain words. */
type WordsPart = {
  readonly [Part in keyof StudyRecord]: StudyRecord[Part] extends string ? Part : never;
}[keyof StudyRecord];

/** One part of the record in words. */
export const WordsField = ({
  part,
  record,
  onChange,
  faultOf,
  hint,
  lines = 2,
}: RecordFieldsProps & { readonly part: WordsPart; readonly hint?: string; readonly lines?: number }) => {
  const say = useSay();
  return (
    <TextField
      id={part}
      name={part}
      error={faultOf(part)}
      label={say(`study-desk.part.${part}`)}
      {...(hint === undefined ? {} : { hint })}
      lines={lines}
      value={record[part]}
      onChange={(event) => onChange({ [part]: event.currentTarget.value })}
    />
  );
};
