import type { Moderator } from '../../../../core/study/record/study-record.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import type { RecordFieldsProps } from './record-fields-props.ts';

const words = [
  'occupation',
  'credentials',
  'gender',
  'training',
  'relationship',
  'knownToParticipants',
  'interests',
] as const;
const makeModerator = (): Moderator => ({
  ...{ name: '', isLeading: false, credentials: '', occupation: '', gender: '', training: '' },
  ...{ relationship: '', knownToParticipants: '', interests: '' },
});

/** Who leads the sessions, with what COREQ asks of them. */
export const ModeratorFields = ({ record, onChange, faultOf }: RecordFieldsProps) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <section aria-labelledby="moderators" className="study-fields">
      <h2 id="moderators" className="unseen">
        {say('study-desk.part.moderators')}
      </h2>
      <RepeatedItems
        items={record.moderators}
        onChange={(moderators) => onChange({ moderators })}
        make={makeModerator}
        titleOf={(index) => say('study-desk.moderator.number', { number: formatNumber(index + 1, locale) })}
        add={say('study-desk.moderator.add')}
        isOrdered
        empty={say('study-desk.moderator.empty')}
        renderItem={(one, at, change) => (
          <>
            <TextField
              id={`moderator-${at}`}
              name={`moderator-${at}`}
              error={faultOf(`moderator-${at}`)}
              label={say('study-desk.moderator.name')}
              value={one.name}
              onChange={(event) => change({ ...one, name: event.currentTarget.value })}
            />
            <TickField
              id={`leading-${at}`}
              name={`leading-${at}`}
              error={undefined}
              label={say('study-desk.moderator.isLeading')}
              checked={one.isLeading}
              onChange={(event) => change({ ...one, isLeading: event.currentTarget.checked })}
            />
            {words.map((field) => (
              <TextField
                key={field}
                id={`${field}-${at}`}
                name={`${field}-${at}`}
                error={undefined}
                label={say(`study-desk.moderator.${field}`)}
                lines={field === 'occupation' || field === 'gender' ? 1 : 2}
                value={one[field]}
                onChange={(event) => change({ ...one, [field]: event.currentTarget.value })}
              />
            ))}
          </>
        )}
      />
    </section>
  );
};
