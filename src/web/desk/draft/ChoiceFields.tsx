import { Button } from '@mantine/core';
import type { DraftContent } from '../../../core/application/draft-content.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import { countryOptions } from '../../country-options.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DraftSelect } from './DraftSelect.tsx';
import { DraftText } from './DraftText.tsx';
import { HostField } from './HostField.tsx';

type Choice = DraftContent['plan']['choices'][number];

/** One destination of the ordered list: where, and why there. */
export const ChoiceFields = ({
  choice,
  index,
  count,
  rules,
  faultOf,
  onChange,
  onMove,
  onRemove,
}: {
  readonly choice: Choice;
  readonly index: number;
  readonly count: number;
  readonly rules: CallRules;
  readonly faultOf: (field: string) => string | undefined;
  readonly onChange: (choice: Choice) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const at = `plan.choices.${index}`;
  const title = say('application.choice.title', { number: String(index + 1) });
  const admitted = new Set(rules.regions.flatMap(({ countries }) => countries));
  const countries = countryOptions(locale);
  const nameOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const listed = rules.hosts.map(({ hostId }) => hostId);
  const about = <span className="unseen"> {title}</span>;
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      <div className="choice-moves">
        {index > 0 ? (
          <Button variant="default" size="sm" id={`${at}.up`} onClick={() => onMove(-1)}>
            {say('application.choice.up')}
            {about}
          </Button>
        ) : undefined}
        {index < count - 1 ? (
          <Button variant="default" size="sm" id={`${at}.down`} onClick={() => onMove(1)}>
            {say('application.choice.down')}
            {about}
          </Button>
        ) : undefined}
        <Button variant="default" size="sm" onClick={onRemove}>
          {say('application.choice.remove')}
          {about}
        </Button>
      </div>
      <HostField
        id={`${at}.hostName`}
        error={faultOf(`${at}.hostName`)}
        value={choice.hostName}
        countryName={nameOf}
        isAdmitted={({ id, country }) =>
          admitted.has(country) && (listed.length === 0 || listed.includes(id))
        }
        onWrite={(hostName) => onChange({ ...choice, hostName, hostId: null })}
        onChoose={({ id, name, country }) => onChange({ ...choice, hostId: id, hostName: name, country })}
      />
      <DraftSelect
        id={`${at}.country`}
        label={say('application.form.country')}
        error={faultOf(`${at}.country`)}
        value={choice.country}
        onChange={(country) => onChange({ ...choice, country, hostId: null })}
        options={countries.filter(({ value }) => admitted.has(value) || value === choice.country)}
      />
      <DraftText
        id={`${at}.reason`}
        label={say('application.form.choice-reason')}
        hint={say('application.hint.choice-reason')}
        error={faultOf(`${at}.reason`)}
        lines={4}
        longest={2000}
        value={choice.reason}
        onChange={(reason) => onChange({ ...choice, reason })}
      />
    </fieldset>
  );
};
