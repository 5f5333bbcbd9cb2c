import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useSay } from '../../use-say.ts';
import { newItemId } from '../new-item-id.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';

/** Documents that are asked for. */
export const DocumentsPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <RepeatedItems
      items={form.documents}
      onChange={(documents) => set({ documents })}
      make={() => ({ id: newItemId('document', form.documents), label: noWords, isRequired: true })}
      titleOf={(index) => say('programme.call.document', { number: String(index + 1) })}
      add={say('programme.call.add-document')}
      empty={say('programme.call.documents-empty')}
      isOrdered
      renderItem={(document, index, change) => (
        <>
          <LocalizedField
            id={`documents.${index}.label`}
            label={say('programme.call.document-label')}
            value={document.label}
            onChange={(label) => change({ ...document, label })}
            faultOf={faultOf}
          />
          <TickField
            id={`documents.${index}.isRequired`}
            name={`documents.${index}.isRequired`}
            error={undefined}
            label={say('programme.call.document-required')}
            checked={document.isRequired}
            onChange={(event) => change({ ...document, isRequired: event.currentTarget.checked })}
          />
        </>
      )}
    />
  );
};
