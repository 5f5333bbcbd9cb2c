import { useSuspenseQuery } from '@tanstack/react-query';
import { listImports, retireImportProfile } from '../../../contract/import.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';

/** Before a profile is offered no more. */
export const RetireProfilePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const retire = useCommand(retireImportProfile);
  const [institutionId, id] = [usePart('institutionId'), usePart('profileId')];
  const { profiles } = useSuspenseQuery(queryOf(listImports, { params: { institutionId } })).data;
  const profile = profiles.find((one) => one.id === id && !one.isShipped && !one.isRetired);
  if (profile === undefined && !retire.isBusy) return <NotFoundPage />;
  const back = deskPaths.imports(locale, institutionId);
  const confirm = async (): Promise<void> => {
    const sent = await retire.send({ params: { institutionId, id } });
    if (!sent.ok) return;
    await go(back);
    await forget(listImports);
  };
  return (
    <DeskPage
      title={say('import-page.retire.title')}
      breadcrumb={{ to: back, label: say('import-page.title') }}
      faults={retire.refusal === undefined ? [] : [{ message: refusalSentence(locale, retire.refusal) }]}
    >
      <ConfirmAction
        label={say('import-page.profile.retire')}
        isBusy={retire.isBusy}
        onConfirm={() => void confirm()}
        cancelTo={back}
      >
        <p>{say('import-page.retire.what', { title: profile?.title[locale] ?? '' })}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
