import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { useSay } from '../../use-say.ts';
import { newItemId } from '../new-item-id.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';

/** National research priorities that tasks may serve. */
export const PrioritiesPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <RepeatedItems
      items={form.priorities}
      onChange={(priorities) => set({ priorities })}
      make={() => ({ id: newItemId('priority', form.priorities), name: noWords })}
      titleOf={(index) => say('programme.call.priority', { number: String(index + 1) })}
      add={say('programme.call.add-priority')}
      empty={say('programme.call.priorities-empty')}
      renderItem={(priority, index, change) => (
        <LocalizedField
          id={`priorities.${index}.name`}
          label={say('programme.call.priority-name')}
          value={priority.name}
          onChange={(name) => change({ ...priority, name })}
          faultOf={faultOf}
        />
      )}
    />
  );
};
