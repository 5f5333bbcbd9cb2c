import { SelectField } from '../../../ui/SelectField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** How two applications of one person are told. */
export const PersonPart = () => {
  const say = useSay();
  const { form, set } = callEditor.use();
  return (
    <SelectField
      id="samePerson"
      name="samePerson"
      error={undefined}
      label={say('programme.call.same-person')}
      hint={say('programme.call.same-person-hint')}
      value={form.samePerson}
      onChange={(event) => set({ samePerson: event.currentTarget.value === 'iin' ? 'iin' : 'account' })}
      options={[
        { value: 'account', label: say('programme.same-person.account') },
        { value: 'iin', label: say('programme.same-person.iin') },
      ]}
    />
  );
};
