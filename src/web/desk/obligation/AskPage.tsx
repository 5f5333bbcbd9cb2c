import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { fileObligationRequest, listOwnObligations, readObligation } from '../../../contract/obligation.ts';
import { readTypedNumber } from '../../../core/basics/read-typed-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { dateParts } from '../journal/date-parts.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { readShape } from '../office/read-shape.ts';
import { toldFaults } from '../office/told-faults.ts';
import { typedDay } from '../office/typed-day.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { checkedRuleOf } from './checked-rule-of.ts';
import { codeName } from './code-name.ts';
import { ProofField } from './ProofField.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useObligation } from './use-obligation.ts';

const kinds = ['exemption', 'deferral', 'substitution', 'refund'] as const;
type Asked = (typeof kinds)[number];
const noDay = dateParts(null);

const Ask = ({ kind }: { readonly kind: Asked }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const { obligation, rule: recorded } = useObligation();
  const { institutionId, id } = obligation;
  const { rule } = checkedRuleOf(recorded);
  const file = useCommand(fileObligationRequest);
  const [eventKind, setEventKind] = useState<string | null>(null);
  const [days, setDays] = useState({ startsOn: noDay, endsOn: noDay });
  const [months, setMonths] = useState('');
  const [proof, setProof] = useState<FileView | null>(null);
  const [words, setWords] = useKeptText(`obligation ${kind} ${id}`);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = deskPaths.obligation(locale, institutionId, id);
  const known = kind === 'exemption' ? rule.exemptions : kind === 'deferral' ? rule.pauses : [];
  const hasKinds = kind === 'exemption' || kind === 'deferral';
  const missing = (field: string, message: string): readonly PageFault[] => [{ field, message }];

  const onSend = async (): Promise<void> => {
    const [startsOn, endsOn] = [typedDay(days.startsOn), typedDay(days.endsOn)];
    const read = readShape(fileObligationRequest.body, {
      kind,
      subjectId: null,
      eventKind: hasKinds ? eventKind : null,
      startsOn: startsOn ?? null,
      endsOn: endsOn ?? null,
      months: kind === 'substitution' ? (readTypedNumber(months) ?? null) : null,
      words,
      fileId: proof?.id ?? null,
    });
    const found = [
      ...(hasKinds && eventKind === null ? missing('eventKind', say('obligation.ask.kind-missing')) : []),
      ...(hasKinds && startsOn === undefined ? missing('startsOn', say('refusal.day-missing')) : []),
      ...(kind === 'deferral' && endsOn === undefined ? missing('endsOn', say('refusal.day-missing')) : []),
      ...(kind === 'substitution' && months.trim() === ''
        ? missing('months', say('refusal.months-missing'))
        : []),
      ...(read.ok
        ? []
        : toldFaults(locale, read.refusal).map((fault) =>
            fault.field === 'words' && words.trim().length < 20
              ? { field: 'words', message: say('obligation.words-too-short', { fewest: '20' }) }
              : fault,
          )),
      ...(hasKinds && proof === null ? missing('fileId', say('obligation.claim.file-missing')) : []),
    ];
    setFaults(found);
    if (found.length > 0 || !read.ok) return;
    const sent = await file.send({ params: { institutionId, id }, body: read.value });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    setWords('');
    await forget(readObligation, listOwnObligations);
    await go(back);
  };
  const title = say(`obligation.ask.${kind}`);
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('obligation.own.title') }}
      lead={say(`obligation.ask.${kind}-what`)}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('obligation.ask.do')}
        isBusy={file.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!file.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        {hasKinds ? (
          <RadioField
            id="eventKind"
            label={say('obligation.ask.kind')}
            error={faultOf('eventKind')}
            value={eventKind}
            onChange={setEventKind}
            options={known.map((value) => ({ value, label: codeName('kind', value, locale) }))}
          />
        ) : undefined}
        {kind === 'substitution' ? (
          <NumberField
            id="months"
            label={say('obligation.ask.months')}
            hint={say('obligation.ask.months-hint')}
            error={faultOf('months')}
            value={months}
            onChange={setMonths}
          />
        ) : undefined}
        {kind === 'refund' ? undefined : (
          <>
            <DateField
              id="startsOn"
              label={say('obligation.claim.from')}
              error={faultOf('startsOn')}
              value={days.startsOn}
              onChange={(startsOn) => setDays((before) => ({ ...before, startsOn }))}
            />
            {kind === 'exemption' ? undefined : (
              <DateField
                id="endsOn"
                label={say('obligation.claim.to')}
                {...(kind === 'substitution' ? { hint: say('obligation.ask.to-hint') } : {})}
                error={faultOf('endsOn')}
                value={days.endsOn}
                onChange={(endsOn) => setDays((before) => ({ ...before, endsOn }))}
              />
            )}
          </>
        )}
        <DraftText
          id="words"
          label={say(`obligation.ask.${kind}-words`)}
          hint={say(`obligation.ask.${kind}-hint`)}
          error={faultOf('words')}
          longest={6000}
          lines={5}
          value={words}
          onChange={setWords}
        />
        {kind === 'refund' ? undefined : (
          <ProofField
            params={{ institutionId, id }}
            hint={say('obligation.file-hint')}
            error={faultOf('fileId')}
            file={proof}
            onChange={setProof}
          />
        )}
      </Form>
    </DeskPage>
  );
};

/** Asks the office for an exemption, a deferral, a substitution, or to pay back instead. */
export const AskPage = () => {
  const named = usePart('kind');
  const kind = kinds.find((known) => known === named);
  return kind === undefined ? <NotFoundPage /> : <Ask kind={kind} />;
};
