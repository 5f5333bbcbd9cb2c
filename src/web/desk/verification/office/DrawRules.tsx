import { Link } from '@tanstack/react-router';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';

const steps = ['report.draw.redo.1', 'report.draw.redo.2', 'report.draw.redo.3'] as const;

/** How anybody who has the entry of a draw can draw again and must come to the same verifiers. */
export const DrawRules = () => {
  const locale = useLocale();
  const say = useSay();
  const mayReadJournal = useWhyNot()('read-journal', nationalOffice) === undefined;
  return (
    <section aria-labelledby="redo-title">
      <h2 id="redo-title">{say('report.draw.redo')}</h2>
      <ol className="measure">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      {mayReadJournal ? (
        <p>
          <Link to={deskPaths.journal(locale, nationalOffice)}>{say('report.draw.journal')}</Link>
        </p>
      ) : undefined}
    </section>
  );
};
