import type { PublicResult } from '../../../contract/catalogue.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';
import { Demonstration } from './Demonstration.tsx';
import { ResultEvidence } from './ResultEvidence.tsx';
import { ResultFacts } from './ResultFacts.tsx';
import { Verdict } from './Verdict.tsx';
import { VerifiedMeaning } from './VerifiedMeaning.tsx';

/** What was promised beside what came of it. */
const PromiseAndResult = ({ locale, result }: { readonly locale: Locale; readonly result: PublicResult }) => {
  const { expectedResult, measure, dueOn, outcome, useAtHome, claim } = result;
  const promised = [
    ['report.agreed.result', expectedResult],
    ['report.agreed.measure', measure],
    ['report.agreed.due', formatDate(dueOn, locale)],
  ] as const;
  return (
    <div className="promise">
      <section aria-labelledby="promised">
        <h2 id="promised">{text(locale, 'report.public.promised')}</h2>
        <dl>
          {promised.map(([label, value]) => (
            <div key={label}>
              <dt>{text(locale, label)}</dt>
              <dd className="written">{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="came">
        <h2 id="came">{text(locale, 'report.public.came')}</h2>
        <p className="written">{outcome}</p>
        {useAtHome === '' ? undefined : (
          <>
            <h3>{text(locale, 'report.public.use')}</h3>
            <p className="written">{useAtHome}</p>
          </>
        )}
        <p className="quiet">
          {text(locale, 'report.public.claim')}: {text(locale, `report.verdict.${claim}`)}
        </p>
      </section>
    </div>
  );
};

/** One verified result: what was promised, what came of it, what was found, what shows it, how to cite it. */
export const ResultPage = ({
  locale,
  result,
}: {
  readonly locale: Locale;
  readonly result: PublicResult;
}) => (
  <>
    <nav aria-label={text(locale, 'site.breadcrumb')} className="breadcrumb">
      <a href={paths.results(locale)}>{text(locale, 'report.public.back')}</a>
    </nav>
    <h1>{result.title}</h1>
    <Demonstration locale={locale} isShown={result.isDemonstration} />
    <p className="lead">
      <Verdict locale={locale} verdict={result.verdict} />
    </p>
    <ResultFacts locale={locale} result={result} />
    <PromiseAndResult locale={locale} result={result} />
    {result.reasons.length === 0 ? undefined : (
      <section aria-labelledby="found">
        <h2 id="found">{text(locale, 'report.public.found-by')}</h2>
        {result.reasons.map((reason) => (
          <blockquote key={reason} className="written">
            {reason}
          </blockquote>
        ))}
      </section>
    )}
    <ResultEvidence locale={locale} evidence={result.evidence} />
    <section aria-labelledby="cite">
      <h2 id="cite">{text(locale, 'report.public.cite')}</h2>
      <p className="citation">{result.citation[locale]}</p>
      <p className="downloads">
        <a href={paths.citation(result.id, 'bibtex')} download>
          {text(locale, 'report.public.cite-bibtex')}
        </a>
        <a href={paths.citation(result.id, 'csl')} download>
          {text(locale, 'report.public.cite-csl')}
        </a>
      </p>
      <p className="fingerprint">
        {text(locale, 'report.public.fingerprint')}: <code>{result.contentSha256}</code>
      </p>
    </section>
    <VerifiedMeaning locale={locale} />
  </>
);
