import { useQuery } from '@tanstack/react-query';
import { listHosts } from '../../../../contract/programme.ts';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { noWords } from '../no-words.ts';
import { callEditor } from './call-editor.ts';
import { RangeFields } from './RangeFields.tsx';

/** How many destinations one names, and which hosts are admitted and why. */
export const DestinationsPart = () => {
  const locale = useLocale();
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const found = useQuery(queryOf(listHosts, { query: {} })).data?.hosts ?? [];
  const known = found.map(({ id, name, country }) => ({
    value: id,
    label: `${name}, ${countries.nameOf(country, locale)}`,
  }));
  const optionsFor = (hostId: string) => [
    { value: '', label: say('programme.call.choose-host') },
    ...known,
    // One that the list does not hold stays what it is.
    ...(hostId === '' || known.some(({ value }) => value === hostId)
      ? []
      : [{ value: hostId, label: hostId }]),
  ];
  return (
    <>
      <h2>{say('programme.call.choices')}</h2>
      <RangeFields field="choices" />
      <h2>{say('programme.call.hosts')}</h2>
      <RepeatedItems
        items={form.hosts}
        onChange={(hosts) => set({ hosts })}
        make={() => ({ hostId: '', reason: noWords })}
        titleOf={(index) => say('programme.call.host', { number: String(index + 1) })}
        add={say('programme.call.add-host')}
        empty={say('programme.call.hosts-empty')}
        renderItem={(host, index, change) => (
          <>
            <SelectField
              id={`hosts.${index}.hostId`}
              name={`hosts.${index}.hostId`}
              error={faultOf(`hosts.${index}.hostId`)}
              label={say('programme.call.host-name')}
              value={host.hostId}
              onChange={(event) => change({ ...host, hostId: event.currentTarget.value })}
              options={optionsFor(host.hostId)}
            />
            <LocalizedField
              id={`hosts.${index}.reason`}
              label={say('programme.call.host-reason')}
              value={host.reason}
              onChange={(reason) => change({ ...host, reason })}
              faultOf={faultOf}
              lines={2}
            />
          </>
        )}
      />
    </>
  );
};
