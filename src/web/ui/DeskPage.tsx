import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useLocale } from '../desk/use-locale.ts';
import { useSay } from '../desk/use-say.ts';
import { ErrorSummary, type PageFault } from './ErrorSummary.tsx';

/** The frame of every desk page: where one is, what it is called, what can be done, what is wrong; help at the foot. */
export const DeskPage = ({
  title,
  breadcrumb,
  lead,
  actions,
  faults,
  help,
  children,
}: {
  readonly title: string;
  /** The page above, when there is one. */
  readonly breadcrumb?: { readonly to: string; readonly label: string };
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What is wrong with the form as last sent; a new array takes the focus to the summary again. */
  readonly faults?: readonly PageFault[];
  readonly help?: ReactNode;
  readonly children: ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { pathname } = useLocation();
  const hasFaults = faults !== undefined && faults.length > 0;
  return (
    <>
      <title>{`${hasFaults ? say('desk.error-prefix', { title }) : title} — ${say('site.name')}`}</title>
      {breadcrumb === undefined ? undefined : (
        <nav aria-label={say('site.breadcrumb')} className="breadcrumb">
          <Link to={breadcrumb.to}>{breadcrumb.label}</Link>
        </nav>
      )}
      {hasFaults ? <ErrorSummary faults={faults} /> : undefined}
      <div className="page-head">
        <h1>{title}</h1>
        {actions === undefined ? undefined : <div className="page-actions">{actions}</div>}
      </div>
      {lead === undefined ? undefined : <p className="lead">{lead}</p>}
      {children}
      <details className="page-help">
        <summary>{say('desk.help')}</summary>
        {help}
        <p>
          <a href={paths.methods(locale)}>{say('desk.help.method')}</a>
        </p>
        <p>{say('desk.help.code', { address: pathname })}</p>
      </details>
    </>
  );
};
