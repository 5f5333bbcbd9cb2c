import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listObligationRules, recordObligationRule } from '../../../../contract/obligation-rule.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DateField } from '../../../ui/DateField.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { dateParts } from '../../journal/date-parts.ts';
import { readShape } from '../../office/read-shape.ts';
import { toldFaults } from '../../office/told-faults.ts';
import { typedDay } from '../../office/typed-day.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { readRuleText, type PlacedFault } from './read-rule-text.ts';
import { RuleTextField } from './RuleTextField.tsx';
import { ruleFaultText } from './rule-fault-text.ts';

/** Records a rule, or a new version of one: what it is called, from when it holds, and the rule as JSON. */
export const RuleForm = ({
  title,
  lead,
  code: fixedCode,
  name: firstName,
  text: firstText,
}: {
  readonly title: string;
  readonly lead: string;
  /** Of the rule that gets a new version; undefined for a new rule. */
  readonly code: string | undefined;
  readonly name: LocalizedText;
  readonly text: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const record = useCommand(recordObligationRule);
  const [form, setForm] = useState({ code: fixedCode ?? '', name: firstName, reason: '', rule: firstText });
  const [validFrom, setValidFrom] = useState(() => dateParts(null));
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const [ruleFaults, setRuleFaults] = useState<readonly PlacedFault[]>([]);
  const [isSound, setSound] = useState(false);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const set = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const back = deskPaths.obligationRules(locale);

  /** The rule that is typed, or what is wrong with it, told beside the box. */
  const readTyped = (): { readonly rule: unknown; readonly found: readonly PageFault[] } => {
    const read = readRuleText(form.rule);
    setRuleFaults(!read.ok && read.refusal.code === 'faults' ? read.refusal.faults : []);
    setSound(read.ok);
    if (read.ok) return { rule: read.value, found: [] };
    const { refusal } = read;
    const field = 'rule';
    if (refusal.code === 'faults')
      return {
        rule: null,
        found: refusal.faults.map((fault) => ({ field, message: ruleFaultText(fault, locale) })),
      };
    const message =
      refusal.code === 'empty'
        ? say('obligation.rule.missing')
        : refusal.line === null
          ? say('obligation.rule.not-json')
          : say('obligation.rule.not-json-at', { line: String(refusal.line) });
    return { rule: null, found: [{ field, message }] };
  };

  const onSend = async (): Promise<void> => {
    const { rule, found } = readTyped();
    const read = readShape(recordObligationRule.body.omit({ rule: true }), {
      code: form.code,
      name: form.name,
      validFrom: typedDay(validFrom),
      reason: form.reason,
    });
    const all = [...(read.ok ? [] : toldFaults(locale, read.refusal)), ...found];
    setFaults(all);
    if (all.length > 0 || !read.ok) return;
    const sent = await record.send({ body: { ...read.value, rule: rule as never } });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(listObligationRules);
    await go(deskPaths.obligationRule(locale, sent.value.id));
  };
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('obligation.rules') }}
      lead={lead}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('obligation.rule.record')}
        isBusy={record.isBusy}
        isWide
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          id="code"
          name="code"
          label={say('obligation.rule.code')}
          hint={say('obligation.rule.code-hint')}
          error={faultOf('code')}
          value={form.code}
          isReadOnly={fixedCode !== undefined}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
        <LocalizedField
          id="name"
          label={say('obligation.rule.name')}
          value={form.name}
          onChange={(name) => set({ name })}
          faultOf={faultOf}
        />
        <DateField
          id="validFrom"
          label={say('obligation.rule.from')}
          hint={say('obligation.rule.from-hint')}
          error={faultOf('validFrom')}
          value={validFrom}
          onChange={setValidFrom}
        />
        <RuleTextField
          id="rule"
          error={faultOf('rule') === undefined ? undefined : say('obligation.rule.faulty')}
          value={form.rule}
          onChange={(rule) => {
            set({ rule });
            setSound(false);
          }}
          faults={ruleFaults}
          other={ruleFaults.length === 0 ? faultOf('rule') : undefined}
          isSound={isSound}
          onCheck={() => setFaults(readTyped().found)}
        />
        <TextField
          id="reason"
          name="reason"
          label={say('desk.reason')}
          hint={say('obligation.rule.reason-hint')}
          error={faultOf('reason')}
          value={form.reason}
          lines={3}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      </Form>
    </DeskPage>
  );
};
