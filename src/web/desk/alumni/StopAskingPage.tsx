import { stopAsking } from '../../../contract/alumni.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { countries } from '../../countries.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useAlumnus } from './use-alumnus.ts';
import { useForgetAlumnus } from './use-forget-alumnus.ts';

/** Before the questions stop for good: what follows from it. */
export const StopAskingPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAlumnus();
  const { institutionId, id, country, status } = useAlumnus();
  const stop = useCommand(stopAsking);
  const back = deskPaths.afterStay(locale, institutionId, id);
  return (
    <DeskPage
      title={say('alumni-desk.stop.title')}
      breadcrumb={{
        to: back,
        label: say('alumni-desk.own.of', { country: countries.nameOf(country, locale) }),
      }}
      {...(stop.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, stop.refusal) }] })}
    >
      {status === 'asked' ? (
        <ConfirmAction
          label={say('alumni-desk.stop.do')}
          isBusy={stop.isBusy}
          cancelTo={back}
          onConfirm={() => {
            void stop.send({ params: { institutionId, id } }).then(async (sent) => {
              if (!sent.ok) return;
              await forget();
              await go(back);
            });
          }}
        >
          <p>{say('alumni-desk.stop.what')}</p>
        </ConfirmAction>
      ) : (
        <p className="empty-state">{say('alumni-desk.stop.not-now')}</p>
      )}
    </DeskPage>
  );
};
