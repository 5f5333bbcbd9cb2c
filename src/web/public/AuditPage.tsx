import type { ReleaseAudit } from '../../contract/audit-release.ts';
import { claimsOfView, writeAuditView, type AuditNotice, type AuditView } from '../../contract/audit-view.ts';
import { downloadFormats } from '../../contract/downloads.ts';
import type { Release } from '../../contract/release.ts';
import type { FigureSource } from '../../core/flow/figure-table.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import { text, textOf } from '../../messages.ts';
import { paths } from '../paths.ts';
import { AuditClaim } from './AuditClaim.tsx';
import { AuditFilter } from './AuditFilter.tsx';
import {
  auditGroups,
  claimsOfGroup,
  countGroup,
  groupNames,
  verdictSigns,
} from '../../contract/audit-groups.ts';
import { auditWord } from './audit-word.ts';
import { AuditTools } from './AuditTools.tsx';
import type { PageRequest } from './page.ts';

type AuditPageProps = PageRequest & {
  readonly release: Release;
  readonly audit: ReleaseAudit;
  readonly view: AuditView;
  readonly notices: readonly AuditNotice[];
};

const Notices = ({ locale, notices }: Pick<AuditPageProps, 'locale' | 'notices'>) =>
  notices.length === 0 ? undefined : (
    <section className="notice" aria-label={text(locale, 'observatory.notice.heading')}>
      <strong>{text(locale, 'observatory.notice.heading')}</strong>
      <ul>
        {notices.map(({ code, given }) => (
          <li key={`${code}:${given}`}>{textOf(locale, `audit.notice.${code}`, { given })}</li>
        ))}
      </ul>
    </section>
  );

/** How many claims each group holds, each leading to its claims. */
const Summary = ({ locale, audit }: Pick<AuditPageProps, 'locale' | 'audit'>) => (
  <dl className="account audit-summary" aria-label={text(locale, 'audit.summary')}>
    {groupNames.map((group) => (
      <div key={group} className={group}>
        <dt>
          <span aria-hidden="true">{verdictSigns[group]}</span> {text(locale, `audit.group.${group}`)}
        </dt>
        <dd>
          <a href={paths.audit(locale, `?verdict=${auditGroups[group].join(',')}`)}>
            {formatNumber(countGroup(audit.summary, group), locale)}
          </a>
        </dd>
      </div>
    ))}
  </dl>
);

const Downloads = ({ locale, view }: Pick<AuditPageProps, 'locale' | 'view'>) => (
  <p className="downloads">
    {text(locale, 'observatory.download')}:{' '}
    {downloadFormats.map((format) => (
      <a key={format} href={paths.auditDownload(locale, format, writeAuditView(view))} download>
        {format.toUpperCase()}
      </a>
    ))}
  </p>
);

const Citation = ({ source }: { readonly source: FigureSource }) => (
  <cite lang="en">
    {source.url === undefined ? source.citation : <a href={source.url}>{source.citation}</a>}
  </cite>
);

/** The audit of the published source: what does not hold, what stays open, what holds; and the same for anybody's figures. */
export const AuditPage = (props: AuditPageProps) => {
  const { locale, audit, view, release } = props;
  const shown = claimsOfView(audit, view);
  const count = (value: number): string => formatNumber(value, locale);
  const wordOf = auditWord(locale, release.tables);
  const source = release.tables[0]?.source;
  return (
    <>
      <h1 className="finding">
        {text(locale, 'audit.finding', {
          total: count(audit.claims.length),
          holds: count(countGroup(audit.summary, 'holds')),
          fails: count(countGroup(audit.summary, 'fails')),
          open: count(countGroup(audit.summary, 'open')),
        })}
      </h1>
      <p className="lead">{text(locale, 'audit.lead')}</p>
      {source === undefined ? undefined : (
        <p>
          {text(locale, 'observatory.source')}: <Citation source={source} />
        </p>
      )}
      <ul className="jumps">
        <li>
          <a href="#check">{text(locale, 'audit.to-tools')}</a>
        </li>
        <li>
          <a href={paths.method(locale, 'claim-audit')}>{text(locale, 'audit.method')}</a>
        </li>
      </ul>
      <Summary locale={locale} audit={audit} />
      <Notices {...props} />
      <AuditFilter locale={locale} audit={audit} tables={release.tables} view={view} />
      {writeAuditView(view) === '' ? undefined : (
        <p>
          {shown.length === 0
            ? text(locale, 'audit.filter.none')
            : text(locale, 'audit.filter.shown', {
                shown: count(shown.length),
                total: count(audit.claims.length),
              })}
        </p>
      )}
      <Downloads {...props} />
      {groupNames.map((group) => {
        const claims = claimsOfGroup(shown, group);
        return claims.length === 0 ? undefined : (
          <section key={group} aria-labelledby={group} className="audit-group">
            <h2 id={group}>
              {text(locale, `audit.group.${group}`)} <span className="count">{count(claims.length)}</span>
            </h2>
            <p>{text(locale, `audit.group.${group}.lead`)}</p>
            {claims.map((claim) => (
              <AuditClaim
                key={claim.id}
                locale={locale}
                claim={claim}
                tables={release.tables}
                facts={audit.facts}
                wordOf={wordOf}
              />
            ))}
          </section>
        );
      })}
      <p>
        <a href={paths.focusGroup(locale)}>{text(locale, 'focus-group.link')}</a>
      </p>
      <AuditTools locale={locale} />
    </>
  );
};
