import { Link } from '@tanstack/react-router';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import './import.css';

const steps = ['read', 'map', 'preview'] as const;

/** Where one is on the way from the file to its import; steps that were taken lead back. */
export const ImportSteps = ({
  institutionId,
  fileId,
  at,
}: {
  readonly institutionId: string;
  readonly fileId: string;
  readonly at: (typeof steps)[number];
}) => {
  const locale = useLocale();
  const say = useSay();
  const path = {
    read: deskPaths.importFile(locale, institutionId, fileId),
    map: deskPaths.importMapping(locale, institutionId, fileId),
    preview: deskPaths.importPreview(locale, institutionId, fileId),
  };
  return (
    <nav aria-label={say('import-page.steps')}>
      <ol className="import-steps">
        {steps.map((step) => (
          <li key={step} aria-current={step === at ? 'step' : undefined}>
            {steps.indexOf(step) < steps.indexOf(at) ? (
              <Link to={path[step]}>{say(`import-page.step.${step}`)}</Link>
            ) : (
              say(`import-page.step.${step}`)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
