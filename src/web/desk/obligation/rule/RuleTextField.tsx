import { useRef } from 'react';
import { Action } from '../../../ui/Action.tsx';
import { FileInput } from '../../../ui/FileInput.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useSay } from '../../use-say.ts';
import type { PlacedFault } from './read-rule-text.ts';
import { RuleFaults } from './RuleFaults.tsx';

/** The rule as JSON, typed or from a file, and whether it contradicts itself. */
export const RuleTextField = ({
  id,
  error,
  value,
  onChange,
  faults,
  other,
  isSound,
  onCheck,
}: {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly faults: readonly PlacedFault[];
  /** What is wrong where it is no fault of a rule: nothing typed, or no JSON. */
  readonly other: string | undefined;
  readonly isSound: boolean;
  readonly onCheck: () => void;
}) => {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="rule-json">
      <TextField
        id={id}
        name={id}
        label={say('obligation.rule.json')}
        hint={say('obligation.rule.json-hint')}
        error={other ?? error}
        value={value}
        lines={18}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {faults.length === 0 ? undefined : <RuleFaults field={id} faults={faults} />}
      {isSound ? <Notice isDone>{say('obligation.rule-sound')}</Notice> : undefined}
      <FileInput
        input={input}
        accept=".json,application/json"
        onChoose={([file]) => void file.text().then(onChange)}
      />
      <div className="form-actions">
        <Action label={say('obligation.rule.check')} onAct={onCheck} />
        <Action label={say('obligation.rule.file')} onAct={() => input.current?.click()} />
      </div>
    </div>
  );
};
