import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  printFollowUp,
  recordBounce,
  reissueFollowUp,
  type FollowUpView,
} from '../../../../contract/alumni.ts';
import { locales } from '../../../../core/basics/locale.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { languageNames } from '../../../language-names.ts';
import { apiAddress } from '../../office/api-address.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';

/** What the office can do for an asking that is open: telephone, a new link, the letter on paper, or note that a letter came back. */
export const FollowUpDeeds = ({
  institutionId,
  alumnusId,
  followUp,
}: {
  readonly institutionId: string;
  readonly alumnusId: string;
  readonly followUp: FollowUpView;
}) => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const forget = useForgetAlumnus();
  const reissue = useCommand(reissueFollowUp);
  const bounce = useCommand(recordBounce);
  const [done, setDone] = useState<'reissued' | 'bounced'>();
  const params = { institutionId, id: followUp.id };
  const refusal = reissue.refusal ?? bounce.refusal;
  const does = (command: typeof reissue | typeof bounce, what: 'reissued' | 'bounced') => (): void => {
    void command.send({ params }).then(async (sent) => {
      if (!sent.ok) return;
      setDone(what);
      await forget();
    });
  };
  const letter = apiAddress(printFollowUp, params);
  return (
    <>
      {done === undefined ? undefined : <Notice isDone>{say(`alumni-desk.case.${done}`)}</Notice>}
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      <div className="apply-way">
        {followUp.status === 'invited' ? (
          <>
            <Link
              className="deed"
              to={deskPaths.enterFollowUp(locale, institutionId, alumnusId, followUp.id)}
            >
              {say('alumni-desk.case.enter')}
            </Link>
            <Action
              label={say('alumni-desk.case.bounce')}
              isBusy={bounce.isBusy}
              reason={whyNot('record-bounce', institutionId)}
              onAct={does(bounce, 'bounced')}
            />
          </>
        ) : undefined}
        <Action
          label={say('alumni-desk.case.reissue')}
          isBusy={reissue.isBusy}
          reason={whyNot('reissue-follow-up', institutionId)}
          onAct={does(reissue, 'reissued')}
        />
      </div>
      {whyNot('reissue-follow-up', institutionId) === undefined ? (
        <p>
          {say('alumni-desk.case.letter')}:{' '}
          {locales.map((language, index) => (
            <span key={language}>
              {index === 0 ? '' : ', '}
              <a href={`${letter}?locale=${language}`} download>
                {say('alumni-desk.case.letter-in', { language: languageNames[language] })}
              </a>
            </span>
          ))}
        </p>
      ) : undefined}
    </>
  );
};
