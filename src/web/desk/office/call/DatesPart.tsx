import { DateField } from '../../../ui/DateField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { timeZones } from '../../time-zones.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';

const Moment = ({ field, label }: { readonly field: 'opensAt' | 'closesAt'; readonly label: string }) => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  const value = form[field];
  return (
    <div className="moment">
      <DateField
        id={field}
        label={label}
        error={faultOf(field)}
        value={value.date}
        onChange={(date) => set({ [field]: { ...value, date } })}
      />
      <div className="time-box">
        <TextField
          id={`${field}-time`}
          name={`${field}-time`}
          error={undefined}
          label={say('programme.call.time')}
          value={value.time}
          onChange={(event) => set({ [field]: { ...value, time: event.currentTarget.value } })}
        />
      </div>
    </div>
  );
};

/** From when to when, on whose clock, and how late is still in time. */
export const DatesPart = () => {
  const say = useSay();
  const { form, set, faultOf } = callEditor.use();
  return (
    <>
      <SelectField
        id="timeZone"
        name="timeZone"
        error={faultOf('timeZone')}
        label={say('programme.call.time-zone')}
        hint={say('programme.call.time-zone-hint')}
        value={form.timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value })}
        options={timeZones(form.timeZone)}
      />
      <Moment field="opensAt" label={say('programme.call.opens')} />
      <Moment field="closesAt" label={say('programme.call.closes')} />
      <NumberField
        id="graceMinutes"
        label={say('programme.call.grace')}
        hint={say('programme.call.grace-hint')}
        error={faultOf('graceMinutes')}
        value={form.graceMinutes}
        onChange={(graceMinutes) => set({ graceMinutes })}
      />
      <DateField
        id="stay.from"
        label={say('programme.call.stay-from')}
        error={faultOf('stay.from')}
        value={form.stay.from}
        onChange={(from) => set({ stay: { ...form.stay, from } })}
      />
      <DateField
        id="stay.to"
        label={say('programme.call.stay-to')}
        error={faultOf('stay.to')}
        value={form.stay.to}
        onChange={(to) => set({ stay: { ...form.stay, to } })}
      />
      <DateField
        id="finalReportDueOn"
        label={say('programme.call.final-report')}
        hint={say('programme.call.final-report-hint')}
        error={faultOf('finalReportDueOn')}
        value={form.finalReportDueOn}
        onChange={(finalReportDueOn) => set({ finalReportDueOn })}
      />
    </>
  );
};
