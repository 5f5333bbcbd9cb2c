import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useBlocker, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { readCall, type CallView } from '../../../../contract/programme.ts';
import { Action } from '../../../ui/Action.tsx';
import { queryOf } from '../../query-of.ts';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import { openingFaults } from '../../../../core/programme/opening-faults.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useNow } from '../../selection/use-now.ts';
import { callEditor } from './call-editor.ts';
import { conflictingParts } from './conflicting-parts.ts';
import { formOfRules } from './form-of-rules.ts';
import type { RulesForm } from './rules-form.ts';
import { faultsOfForm, rulesOfForm } from './rules-of-form.ts';
import { partOfField, type RulesPart } from './rules-parts.ts';

/** Leaving the call with rules that were not saved is asked about; between its pages they stay. */
const LeaveGuard = ({ id, isChanged }: { readonly id: string; readonly isChanged: boolean }) => {
  const say = useSay();
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => isChanged && !next.pathname.includes(`/office/calls/${id}`),
    enableBeforeUnload: isChanged,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return undefined;
  return (
    <div className="leave-guard" role="alertdialog" aria-label={say('desk.unsaved')}>
      <p>{say('programme.call.leave')}</p>
      <div className="form-actions">
        <Action label={say('programme.call.stay')} isMain onAct={blocker.reset} />
        <Action label={say('programme.call.leave-anyway')} onAct={blocker.proceed} />
      </div>
    </div>
  );
};

/** A field that is merely empty is not held against somebody who has not come to it yet. */
const isEmptiness = ({ code }: RefusalItem): boolean => code === 'value-missing' || code === 'list-too-short';

/** What the writing began from. */
interface Basis {
  readonly form: RulesForm;
  readonly sha256: string;
  /** What stood before the last saving, as long as the page may still show it. */
  readonly before?: string;
}

const basisOf = ({ rules, rulesSha256 }: CallView): Basis => ({
  form: formOfRules(rules),
  sha256: rulesSha256,
});

const Editor = ({ call }: { readonly call: CallView }) => {
  const locale = useLocale();
  const [basis, setBasis] = useState(() => basisOf(call));
  const [form, setForm] = useState(basis.form);
  const [asked, setAsked] = useState<ReadonlySet<RulesPart>>(new Set());
  const read = useMemo(() => rulesOfForm(form), [form]);
  const now = useNow();
  const isDraft = call.announcedAt === null;
  const faults = useMemo(
    () => [...faultsOfForm(form), ...(isDraft && read.ok ? openingFaults(read.value, now) : [])],
    [form, read, isDraft, now],
  );
  const isChanged = form !== basis.form && JSON.stringify(form) !== JSON.stringify(basis.form);
  const isOvertaken = call.rulesSha256 !== basis.sha256 && call.rulesSha256 !== basis.before;
  const theirs = useMemo(() => formOfRules(call.rules), [call.rules]);
  const takeTheirs = (): void => {
    setBasis({ form: theirs, sha256: call.rulesSha256 });
    setForm(theirs);
  };
  // Nothing was written here: what the other one saved is simply what stands.
  if (isOvertaken && !isChanged) takeTheirs();
  return (
    <callEditor.Provider
      value={{
        call,
        form,
        set: (part) => setForm((before) => ({ ...before, ...part })),
        rules: read.ok ? read.value : undefined,
        faults,
        wrong: read.ok ? [] : read.refusal,
        faultOf: (field) => {
          const found = faults.find((fault) => fault.field === field);
          const isMute = found === undefined || (isEmptiness(found) && !asked.has(partOfField(field)));
          return isMute ? undefined : refusalSentence(locale, found);
        },
        ask: (part) => setAsked((before) => new Set([...before, part])),
        isChanged,
        base: basis.sha256,
        saved: (sent, sha256) => setBasis({ form: sent, sha256, before: basis.sha256 }),
        conflict:
          isOvertaken && isChanged ? { parts: conflictingParts(basis.form, form, theirs) } : undefined,
        overtaken: () => setBasis(({ form: begun, sha256 }) => ({ form: begun, sha256 })),
        takeTheirs,
        keepMine: () => setBasis({ form: theirs, sha256: call.rulesSha256 }),
      }}
    >
      <LeaveGuard id={call.id} isChanged={isChanged} />
      <Outlet />
    </callEditor.Provider>
  );
};

/** Everything about one call: its pages share the rules that are being written. */
export const CallDesk = () => {
  const { callId = '' } = useParams({ strict: false }) as { readonly callId?: string };
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id: callId } })).data;
  return <Editor key={call.id} call={call} />;
};
