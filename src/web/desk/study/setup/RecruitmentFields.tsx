import type { StudyView } from '../../../../contract/study-setup.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { LinesField } from './LinesField.tsx';
import { readCount } from './read-count.ts';
import type { RecordFieldsProps } from './record-fields-props.ts';
import { withPeople } from './with-people.ts';
import { WordsField } from './WordsField.tsx';

/** Who was asked and who came. Numbers are typed only until participants are in the study. */
export const RecruitmentFields = ({
  counts,
  ...props
}: RecordFieldsProps & { readonly counts: StudyView['counts'] }) => {
  const locale = useLocale();
  const say = useSay();
  const { record, onChange, faultOf } = props;
  const { recruitment } = record;
  const set = (part: Partial<typeof recruitment>): void =>
    onChange({ recruitment: { ...recruitment, ...part } });
  const countOf = (mode: 'online' | 'in-person'): number =>
    recruitment.people.filter((one) => one.mode === mode).length;
  return (
    <>
      <WordsField {...props} part="sampling" />
      <WordsField {...props} part="approach" />
      {counts.participants > 0 ? (
        <p>
          {say('study-desk.recruitment.from-participants', {
            invited: formatNumber(counts.participants, locale),
            came: formatNumber(counts.came, locale),
          })}
        </p>
      ) : (
        <>
          <NumberField
            id="invited"
            error={faultOf('invited')}
            label={say('study-desk.recruitment.invited')}
            value={recruitment.invited === null ? '' : String(recruitment.invited)}
            onChange={(typed) => set({ invited: readCount(typed) })}
          />
          {(['online', 'in-person'] as const).map((mode) => (
            <NumberField
              key={mode}
              id={mode}
              error={faultOf(mode)}
              label={say(`study-desk.recruitment.${mode}`)}
              value={countOf(mode) === 0 ? '' : String(countOf(mode))}
              onChange={(typed) =>
                set({ people: withPeople(recruitment.people, mode, readCount(typed) ?? 0) })
              }
            />
          ))}
        </>
      )}
      <LinesField
        id="geography"
        label={say('study-desk.part.geography')}
        value={record.geography}
        onChange={(geography) => onChange({ geography })}
      />
      {(['description', 'absent'] as const).map((field) => (
        <TextField
          key={field}
          id={field}
          name={field}
          error={undefined}
          label={say(`study-desk.recruitment.${field}`)}
          lines={2}
          value={recruitment[field]}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      ))}
    </>
  );
};
