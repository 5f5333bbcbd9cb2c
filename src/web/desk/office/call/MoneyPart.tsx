import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** The budget, the cap of one university, and the share of groups. */
export const MoneyPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <>
      <NumberField
        id="budget"
        label={say('programme.call.budget')}
        hint={say('programme.call.budget-hint')}
        error={faultOf('budget')}
        value={form.budget}
        onChange={(budget) => set({ budget })}
      />
      <NumberField
        id="universityCap"
        label={say('programme.call.cap')}
        hint={say('programme.call.cap-hint')}
        error={faultOf('universityCap')}
        value={form.universityCap}
        onChange={(universityCap) => set({ universityCap })}
      />
      <NumberField
        id="groupShare"
        label={say('programme.call.group-share')}
        hint={say('programme.call.group-share-hint')}
        error={faultOf('groupShare')}
        value={form.groupShare}
        onChange={(groupShare) => set({ groupShare })}
      />
    </>
  );
};
