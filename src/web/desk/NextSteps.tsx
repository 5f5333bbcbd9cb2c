import { Link } from '@tanstack/react-router';
import type { Locale } from '../../core/basics/locale.ts';
import { deskPaths } from '../desk-paths.ts';
import type { NextStep } from './next-steps.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

const pathOf = (locale: Locale, step: NextStep): string => {
  if (!('institutionId' in step))
    return step.kind === 'secure' ? deskPaths.addCodeApp(locale) : deskPaths.join(locale);
  return step.kind === 'detail'
    ? deskPaths.myDetail(locale, step.institutionId)
    : deskPaths.myConsents(locale, step.institutionId);
};

/** What to do next, each with why. */
export const NextSteps = ({ steps }: { readonly steps: readonly NextStep[] }) => {
  const locale = useLocale();
  const say = useSay();
  const adviceOf = (step: NextStep) =>
    'institution' in step
      ? say(`desk.home.${step.kind}-advice`, { institution: step.institution[locale] })
      : say(`desk.home.${step.kind}-advice`);
  return (
    <ul className="next-steps">
      {steps.map((step) => (
        <li key={pathOf(locale, step)}>
          <Link to={pathOf(locale, step)}>{say(`desk.home.${step.kind}`)}</Link>
          <p>{adviceOf(step)}</p>
        </li>
      ))}
    </ul>
  );
};
