import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';
import { CommitmentMaker } from './CommitmentMaker.tsx';
import type { TypedParty } from './opening-form.ts';

/** Those who keep a secret each, in the order in which their secrets will be joined. */
export const PartyFields = ({
  parties,
  onChange,
  faultOf,
}: {
  readonly parties: readonly TypedParty[];
  readonly onChange: (parties: readonly TypedParty[]) => void;
  readonly faultOf: (field: string) => string | undefined;
}) => {
  const say = useSay();
  const titleOf = (index: number) => say('selection.party.number', { number: String(index + 1) });
  return (
    <RepeatedItems
      items={parties}
      onChange={onChange}
      make={(): TypedParty => ({ name: '', commitment: '' })}
      titleOf={titleOf}
      add={say('selection.party.add')}
      isOrdered
      renderItem={(party, index, change) => (
        <>
          <TextField
            id={`parties.${index}.name`}
            name={`parties.${index}.name`}
            error={faultOf(`parties.${index}.name`)}
            label={say('selection.party.name')}
            hint={say('selection.party.name-hint')}
            value={party.name}
            onChange={(event) => change({ ...party, name: event.currentTarget.value })}
          />
          <TextField
            id={`parties.${index}.commitment`}
            name={`parties.${index}.commitment`}
            error={faultOf(`parties.${index}.commitment`)}
            label={say('selection.commitment')}
            hint={say('selection.commitment-hint')}
            value={party.commitment}
            onChange={(event) => change({ ...party, commitment: event.currentTarget.value })}
          />
          <CommitmentMaker about={titleOf(index)} onUse={(commitment) => change({ ...party, commitment })} />
        </>
      )}
    />
  );
};
