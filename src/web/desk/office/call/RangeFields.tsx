import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** How few and how many: of destinations, or of tasks. */
export const RangeFields = ({ field }: { readonly field: 'choices' | 'tasks' }) => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <div className="in-row">
      {(['fewest', 'most'] as const).map((end) => (
        <NumberField
          key={end}
          id={`${field}.${end}`}
          label={say(`programme.call.${end}`)}
          error={faultOf(`${field}.${end}`)}
          value={form[field][end]}
          onChange={(value) => set({ [field]: { ...form[field], [end]: value } })}
        />
      ))}
    </div>
  );
};
