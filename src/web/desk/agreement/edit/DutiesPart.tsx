import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { useSay } from '../../use-say.ts';
import type { PartProps } from './part-props.ts';

/** What the participant undertakes beside the tasks, in the three languages. */
export const DutiesPart = ({ content: { duties }, set, faultOf }: PartProps) => {
  const say = useSay();
  return (
    <>
      <p className="field-hint">{say('agreement.edit.duties-hint')}</p>
      <RepeatedItems
        items={duties}
        onChange={(changed) => set({ duties: [...changed] })}
        make={() => ({ kk: '', ru: '', en: '' })}
        titleOf={(index) => say('agreement.edit.duty', { number: String(index + 1) })}
        add={say('agreement.edit.add-duty')}
        empty={say('agreement.duties.none')}
        isOrdered
        renderItem={(duty, index, change) => (
          <LocalizedField
            id={`duties.${index}`}
            label={say('agreement.edit.duty-words')}
            value={duty}
            onChange={change}
            faultOf={faultOf}
            lines={3}
          />
        )}
      />
    </>
  );
};
