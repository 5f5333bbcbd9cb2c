import type { PseudonymView } from '../../../../contract/study-transcript.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useSay } from '../../use-say.ts';

/** Who a label of the text stands for. */
export const SpeakerChoice = ({
  label,
  participants,
  value,
  onChange,
}: {
  readonly label: string;
  readonly participants: readonly PseudonymView[];
  readonly value: string;
  readonly onChange: (participantId: string) => void;
}) => {
  const say = useSay();
  return (
    <SelectField
      id={`who-${label}`}
      name={`who-${label}`}
      error={undefined}
      label={say('study-transcript.found.who-of', { label })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      options={[
        { value: '', label: say('study-transcript.found.moderator') },
        ...participants.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
      ]}
    />
  );
};
