import { Link, useParams } from '@tanstack/react-router';
import { useState, type ComponentType } from 'react';
import { callState } from '../../../../core/programme/call-state.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { SaveState, type Saving } from '../../../ui/SaveState.tsx';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { callEditor } from './call-editor.ts';
import { CallConflict } from './CallConflict.tsx';
import { DatesPart } from './DatesPart.tsx';
import { DestinationsPart } from './DestinationsPart.tsx';
import { DocumentsPart } from './DocumentsPart.tsx';
import { EligibilityPart } from './EligibilityPart.tsx';
import { MoneyPart } from './MoneyPart.tsx';
import { ObligationPart } from './ObligationPart.tsx';
import { PersonPart } from './PersonPart.tsx';
import { PrioritiesPart } from './PrioritiesPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { RegionsPart } from './RegionsPart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { RubricPart } from './RubricPart.tsx';
import { rulesFaults } from './rules-faults.ts';
import { isRulesPart, rulesParts, type RulesPart } from './rules-parts.ts';
import { TasksPart } from './TasksPart.tsx';
import { TitlePart } from './TitlePart.tsx';
import { useSaveRules } from './use-save-rules.ts';

const parts: Readonly<Record<RulesPart, ComponentType>> = {
  title: TitlePart,
  dates: DatesPart,
  eligibility: EligibilityPart,
  regions: RegionsPart,
  money: MoneyPart,
  destinations: DestinationsPart,
  tasks: TasksPart,
  questions: QuestionsPart,
  rubric: RubricPart,
  review: ReviewPart,
  obligation: ObligationPart,
  documents: DocumentsPart,
  priorities: PrioritiesPart,
  person: PersonPart,
};
const order = Object.keys(rulesParts) as readonly RulesPart[];

/** One part of the rules. A draft is saved from here; a call that was announced asks for the reason on a page of its own. */
const PartEditor = ({ part }: { readonly part: RulesPart }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const { call, form, isChanged, faults: open, keepMine, ask } = callEditor.use();
  const { save, isBusy, savedAt } = useSaveRules();
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const state = callState({ ...call, ...call.rules }, call.now);
  const isDraft = state === 'drafted';
  const isOver = state === 'closing' || state === 'closed';
  const next = order[order.indexOf(part) + 1];
  const Part = parts[part];

  const send = async (over?: string): Promise<void> => {
    const sent = await save(over === undefined ? {} : { over });
    setFaults(sent.ok ? [] : rulesFaults(locale, sent.refusal, part));
  };
  const onKeepMine = async (): Promise<void> => {
    keepMine();
    setFaults([]);
    if (isDraft) await send(call.rulesSha256);
  };
  const onSave = async (): Promise<void> => {
    ask(part);
    if (!isDraft && open.length === 0) {
      setFaults([]);
      await go(deskPaths.correctCall(locale, call.id));
      return;
    }
    if (!isDraft) {
      setFaults(rulesFaults(locale, { code: 'incomplete', list: [...open] }, part));
      return;
    }
    await send();
  };
  const saving: Saving = isChanged
    ? { kind: 'changed' }
    : savedAt === undefined
      ? { kind: 'untouched' }
      : { kind: 'saved', at: savedAt };
  return (
    <DeskPage
      title={say(`programme.part.${part}`)}
      breadcrumb={{
        to: deskPaths.officeCall(locale, call.id),
        label: form.title[locale] || call.rules.title[locale],
      }}
      faults={faults}
    >
      <CallConflict
        keep={say(isDraft ? 'programme.conflict.save-mine' : 'programme.conflict.keep-mine')}
        onKeep={() => void onKeepMine()}
        isBusy={isBusy}
        onTake={() => setFaults([])}
      />
      <div className="wide-form">
        <Part />
      </div>
      <div className="form-actions save-bar">
        <Action
          label={say(isDraft ? 'desk.save' : 'programme.call.to-correction')}
          isMain
          isBusy={isBusy}
          reason={isOver ? say('programme.call.is-over') : undefined}
          onAct={() => void onSave()}
        />
        {next === undefined ? undefined : (
          <Link to={deskPaths.editCall(locale, call.id, next)}>
            {say('programme.call.next-part', { part: say(`programme.part.${next}`) })}
          </Link>
        )}
        <SaveState saving={saving} />
      </div>
    </DeskPage>
  );
};

export const CallPartPage = () => {
  const { part = '' } = useParams({ strict: false }) as { readonly part?: string };
  const shown = isRulesPart(part) ? part : 'title';
  return <PartEditor key={shown} part={shown} />;
};
