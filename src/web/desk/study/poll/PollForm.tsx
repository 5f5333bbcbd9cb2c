import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import type { draftPoll } from '../../../../contract/study-poll.ts';
import type { InputOf } from '../../../api.ts';
import { Form } from '../../../ui/Form.tsx';
import { ErrorSummary, type PageFault } from '../../../ui/ErrorSummary.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { pollDraft, type PollDraftForm } from './poll-draft.ts';

/** A question with its options, how it is answered and whether answers have names. */
export const PollForm = ({
  initial,
  back,
  isBusy,
  onSend,
}: {
  readonly initial: PollDraftForm;
  readonly back: string;
  readonly isBusy: boolean;
  readonly onSend: (body: InputOf<typeof draftPoll>['body']) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const set = (part: Partial<PollDraftForm>): void => setDraft((before) => ({ ...before, ...part }));
  const faultOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  const send = async (): Promise<void> => {
    const content = pollDraft.contentOf(draft);
    const found: PageFault[] = [];
    if (Object.keys(content.question).length === 0)
      found.push({ field: 'question.kk', message: say('study-session.poll.question-missing') });
    if (content.options.length < 2)
      found.push({ field: 'options.0.kk', message: say('study-session.poll.options-few') });
    setFaults(found);
    if (found.length > 0) return;
    const { kind, answersAre, takenBy } = draft;
    const sent = await onSend({ kind, answersAre, takenBy, content });
    if (!sent.ok) setFaults([{ message: refusalSentence(locale, sent.refusal) }]);
  };
  const isScale = draft.kind === 'scale';
  return (
    <>
      {faults.length === 0 ? undefined : <ErrorSummary faults={faults} />}
      <Form
        label={say('study-session.polls.new')}
        submit={say('study-session.poll.save')}
        isBusy={isBusy}
        isWide
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <LocalizedField
          id="question"
          label={say('study-session.poll.question')}
          hint={say('study-session.poll.question-hint')}
          value={draft.question}
          onChange={(question) => set({ question })}
          faultOf={faultOf}
          lines={2}
        />
        <RadioField
          id="kind"
          label={say('study-session.poll.kind')}
          error={undefined}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          options={(['single', 'multiple', 'scale'] as const).map((value) => ({
            value,
            label: say(`study-session.poll.kind.${value}`),
          }))}
        />
        <fieldset className="tick-group">
          <legend className="field-label">
            {say(isScale ? 'study-session.poll.steps' : 'study-session.poll.options')}
          </legend>
          <RepeatedItems
            items={draft.options}
            onChange={(options) => set({ options })}
            make={() => pollDraft.newOption(draft.options)}
            titleOf={(index) => say('study-session.poll.option', { number: String(index + 1) })}
            add={say('study-session.poll.option-add')}
            isOrdered
            renderItem={(item, index, change) => (
              <LocalizedField
                id={`options.${index}`}
                label={say('study-session.poll.option-words')}
                value={item.words}
                onChange={(words) => change({ ...item, words })}
                faultOf={faultOf}
              />
            )}
          />
        </fieldset>
        <RadioField
          id="takenBy"
          label={say('study-session.poll.taken-by')}
          error={undefined}
          value={draft.takenBy}
          onChange={(takenBy) =>
            set({ takenBy, ...(takenBy === 'hand' ? { answersAre: 'pseudonymous' as const } : {}) })
          }
          options={(['phone', 'hand'] as const).map((value) => ({
            value,
            label: say(`study-session.poll.${value}`),
            hint: say(`study-session.poll.${value}-hint`),
          }))}
        />
        {draft.takenBy === 'hand' ? (
          <p>{say('refusal.poll-by-hand-is-named')}</p>
        ) : (
          <RadioField
            id="answersAre"
            label={say('study-session.poll.answers-are')}
            error={undefined}
            value={draft.answersAre}
            onChange={(answersAre) => set({ answersAre })}
            options={(['anonymous', 'pseudonymous'] as const).map((value) => ({
              value,
              label: say(`study-session.poll.${value}`),
              hint: say(`study-session.poll.${value}-hint`),
            }))}
          />
        )}
      </Form>
    </>
  );
};
