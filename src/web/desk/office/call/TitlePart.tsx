import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** What the call is called and what it is for. */
export const TitlePart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <>
      <LocalizedField
        id="title"
        label={say('programme.call.title')}
        value={form.title}
        onChange={(title) => set({ title })}
        faultOf={faultOf}
      />
      <LocalizedField
        id="summary"
        label={say('programme.call.summary')}
        hint={say('programme.call.summary-hint')}
        value={form.summary}
        onChange={(summary) => set({ summary })}
        faultOf={faultOf}
        lines={5}
      />
    </>
  );
};
