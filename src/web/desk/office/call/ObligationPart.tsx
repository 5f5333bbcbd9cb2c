import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useRules } from '../../obligation/rule/use-rules.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

/** Which rule binds participants after their return, in which version; or none. */
export const ObligationPart = () => {
  const locale = useLocale();
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const rules = useRules().map(({ id, version, name, validFrom }) => ({
    value: `${id} ${version}`,
    label: say('programme.call.obligation-option', {
      name: name[locale],
      version: formatNumber(version, locale),
      date: formatDate(validFrom, locale),
    }),
  }));
  return (
    <SelectField
      id="obligation"
      name="obligation"
      label={say('programme.call.obligation')}
      hint={say('programme.call.obligation-hint')}
      error={faultOf('obligation')}
      value={form.obligation}
      onChange={({ currentTarget: { value } }) => set({ obligation: value })}
      options={[{ value: '', label: say('programme.call.obligation-none') }, ...rules]}
    />
  );
};
