import { useState } from 'react';
import {
  listParticipants,
  readParticipant,
  recordStudyConsent,
} from '../../../../contract/study-participant.ts';
import { readStudy } from '../../../../contract/study-setup.ts';
import { locales, type Locale } from '../../../../core/basics/locale.ts';
import { studyConsentPurposes } from '../../../../core/study/standing/study-standing.ts';
import { textOf } from '../../../../messages.ts';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TickGroup } from '../../../ui/TickGroup.tsx';
import { languageNames } from '../../../language-names.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useParticipant } from './use-participant.ts';

/** Consents that were signed on paper: ticks as they stand, changed and entered in one go. */
export const PaperConsent = ({ onEntered }: { readonly onEntered: (isEntered: boolean) => void }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { params, participant } = useParticipant();
  const record = useCommand(recordStudyConsent);
  const standing = participant.consents
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ purpose }) => purpose);
  const [read, setRead] = useState<Locale>(locale);
  const [chosen, setChosen] = useState(standing.join(' '));
  const ticked = chosen.split(' ');
  const withdraws = standing.filter((purpose) => !ticked.includes(purpose));
  const leaves = withdraws.includes('taking-part');
  const enter = async (): Promise<void> => {
    onEntered(false);
    const gives = participant.texts
      .filter(
        (text) => text.locale === read && ticked.includes(text.purpose) && !standing.includes(text.purpose),
      )
      .map(({ purpose, version, textSha256 }) => ({ purpose, version, textSha256 }));
    const sent = await record.send({ params, body: { locale: read, gives: leaves ? [] : gives, withdraws } });
    if (!sent.ok) return;
    onEntered(true);
    await forget(readParticipant, listParticipants, readStudy);
  };
  return (
    <details className="page-details">
      <summary>{say('study-desk.paper')}</summary>
      <p>{say('study-desk.paper.lead')}</p>
      {record.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, record.refusal)}</Notice>}
      <Form
        label={say('study-desk.paper')}
        submit={say('study-desk.paper.do')}
        isBusy={record.isBusy}
        isDangerous={leaves}
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <SelectField
          id="paper-locale"
          name="paper-locale"
          error={undefined}
          label={say('study-desk.paper.locale')}
          value={read}
          onChange={(event) => setRead(locales.find((one) => one === event.currentTarget.value) ?? locale)}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        <TickGroup
          id="paper"
          name="paper"
          error={undefined}
          label={say('study-desk.consents')}
          value={chosen}
          onChange={setChosen}
          options={studyConsentPurposes.map((value) => ({
            value,
            label: textOf(locale, `study-consent.${value}.title`),
          }))}
        />
        {leaves ? <Notice>{say('study-desk.paper.leaves')}</Notice> : undefined}
      </Form>
      {participant.texts
        .filter((text) => text.locale === read)
        .map(({ purpose, text }) => (
          <details key={purpose}>
            <summary>
              {say('study-desk.paper.text')}: {textOf(read, `study-consent.${purpose}.title`)}
            </summary>
            <p lang={read} className="consent-text">
              {text}
            </p>
          </details>
        ))}
    </details>
  );
};
