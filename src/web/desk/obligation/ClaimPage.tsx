import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { claimObligationEvent, listOwnObligations, readObligation } from '../../../contract/obligation.ts';
import { isEnoughEvidence, type Evidence } from '../../../core/obligation/evidence.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DateField } from '../../ui/DateField.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { DraftText } from '../draft/DraftText.tsx';
import { dateParts } from '../journal/date-parts.ts';
import { readShape } from '../office/read-shape.ts';
import { toldFaults } from '../office/told-faults.ts';
import { typedDay } from '../office/typed-day.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { checkedRuleOf } from './checked-rule-of.ts';
import { claimChoices } from './claim-choices.ts';
import { codeName } from './code-name.ts';
import { EvidenceField } from './EvidenceField.tsx';
import { ProofField } from './ProofField.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useObligation } from './use-obligation.ts';
import { WorkFields, type WorkAnswers } from './WorkFields.tsx';

const noDay = dateParts(null);

/** Claims a period: work, or a time in which the clock stands still, with how it is shown. */
export const ClaimPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const { obligation, rule: recorded } = useObligation();
  const { institutionId, id, place: ownPlace } = obligation;
  const { rule } = checkedRuleOf(recorded);
  const { works, pauses, places, sectors } = claimChoices(rule);
  const claim = useCommand(claimObligationEvent);
  const [kind, setKind] = useState<string | null>(null);
  const [days, setDays] = useState({ startsOn: noDay, endsOn: noDay });
  const [work, setWork] = useState<WorkAnswers>({ place: '', remote: false, sector: '' });
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const [file, setFile] = useState<FileView | null>(null);
  const [words, setWords] = useKeptText(`obligation claim ${id}`);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const kindNames = (kinds: readonly string[]): string =>
    kinds.map((value) => codeName('kind', value, locale)).join(', ');
  const isWork = kind !== null && works.includes(kind);
  const back = deskPaths.obligation(locale, institutionId, id);

  const onSend = async (): Promise<void> => {
    const read = readShape(claimObligationEvent.body, {
      kind: kind ?? '',
      startsOn: typedDay(days.startsOn),
      endsOn: typedDay(days.endsOn) ?? null,
      place: isWork && work.place !== '' ? work.place : null,
      remote: isWork && work.remote,
      sector: isWork && work.sector !== '' ? work.sector : null,
      evidence: evidence ?? '',
      words,
      fileId: file?.id ?? null,
    });
    const found = [
      ...(read.ok ? [] : toldFaults(locale, read.refusal)),
      ...(isWork && work.place === '' && ownPlace === null
        ? [{ field: 'place', message: say('obligation.claim.place-missing') }]
        : []),
      ...(evidence !== null && evidence !== 'self-report' && file === null
        ? [{ field: 'fileId', message: say('obligation.claim.file-missing') }]
        : []),
    ];
    setFaults(found);
    if (found.length > 0 || !read.ok) return;
    const sent = await claim.send({ params: { institutionId, id }, body: read.value });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    setWords('');
    await forget(readObligation, listOwnObligations);
    await go(back);
  };
  const title = say('obligation.claim');
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: back, label: say('obligation.own.title') }}
      lead={say('obligation.claim.lead')}
      faults={faults}
    >
      <Form
        label={title}
        submit={say('obligation.claim.do')}
        isBusy={claim.isBusy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!claim.isBusy) void onSend();
        }}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="kind"
          label={say('obligation.claim.kind')}
          hint={
            pauses.length === 0 ? undefined : say('obligation.claim.pause-hint', { kinds: kindNames(pauses) })
          }
          error={faultOf('kind')}
          value={kind}
          onChange={setKind}
          options={[
            ...works.map((value) => ({ value, label: codeName('kind', value, locale) })),
            ...pauses.map((value) => ({ value, label: codeName('kind', value, locale) })),
          ]}
        />
        <DateField
          id="startsOn"
          label={say('obligation.claim.from')}
          error={faultOf('startsOn')}
          value={days.startsOn}
          onChange={(startsOn) => setDays((before) => ({ ...before, startsOn }))}
        />
        <DateField
          id="endsOn"
          label={say('obligation.claim.to')}
          hint={say('obligation.claim.to-hint')}
          error={faultOf('endsOn')}
          value={days.endsOn}
          onChange={(endsOn) => setDays((before) => ({ ...before, endsOn }))}
        />
        {isWork ? (
          <WorkFields
            value={work}
            onChange={setWork}
            places={places}
            sectors={sectors}
            ownPlace={ownPlace}
            faultOf={faultOf}
          />
        ) : undefined}
        <DraftText
          id="words"
          label={say(isWork ? 'obligation.claim.words-work' : 'obligation.claim.words')}
          hint={say(isWork ? 'obligation.claim.words-work-hint' : 'obligation.claim.words-hint')}
          error={faultOf('words')}
          longest={2000}
          lines={2}
          value={words}
          onChange={setWords}
        />
        <EvidenceField
          error={faultOf('evidence')}
          value={evidence}
          onChange={setEvidence}
          hint={
            evidence === null || isEnoughEvidence(evidence, rule.evidence)
              ? undefined
              : say('obligation.evidence.too-weak', { least: say(`obligation.evidence.${rule.evidence}`) })
          }
        />
        <ProofField
          params={{ institutionId, id }}
          hint={say('obligation.file-hint')}
          error={faultOf('fileId')}
          file={file}
          onChange={setFile}
        />
      </Form>
    </DeskPage>
  );
};
