import type { TriedText } from '../../../contract/focus-group.ts';
import type { PercentObjection } from '../../../core/claim/check-typed-percentages.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { paths } from '../../paths.ts';

const Answer = ({ locale, tried }: { readonly locale: Locale; readonly tried: TriedText }) => {
  const { base, objections } = tried;
  if (base === null) return <p className="notice">{text(locale, 'focus-group.try.no-base')}</p>;
  const n = String(base);
  const [first] = objections;
  if (first === undefined) return <p className="notice">{text(locale, 'study-figure.objection.none')}</p>;
  const one = ({ count, percent }: PercentObjection['nearest'][number]): string =>
    text(locale, 'study-figure.objection.one', {
      ...{ k: String(count), n },
      percent: formatNumber(Number(percent), locale, percent.split('.')[1]?.length ?? 0),
    });
  return (
    <div className="notice">
      <ul>
        {objections.map(({ percent, start, nearest, byTruncation }) => (
          <li key={start}>
            <strong>{text(locale, 'study-figure.objection.impossible', { percent, n })}</strong>{' '}
            {text(locale, 'study-figure.objection.nearest', { list: nearest.map(one).join('; ') })}
            {byTruncation.length === 0
              ? undefined
              : ` ${text(locale, 'study-figure.objection.truncated', { list: byTruncation.join(', ') })}`}
          </li>
        ))}
      </ul>
      <p>
        {first.fittingBases.length === 0
          ? text(locale, 'study-figure.objection.no-base', { most: String(base + 20) })
          : text(locale, 'study-figure.objection.bases', { list: first.fittingBases.join(', ') })}
      </p>
    </div>
  );
};

/** A text of a visitor, checked like those beside figures of the desk; the server answers, so that no script is needed. */
export const TryText = ({
  locale,
  tried,
}: {
  readonly locale: Locale;
  readonly tried: TriedText | undefined;
}) => (
  <section aria-labelledby="try" className="audit-tools">
    <h2 id="try">{text(locale, 'focus-group.try')}</h2>
    <p>{text(locale, 'focus-group.try.about')}</p>
    <form method="get" action={`${paths.focusGroup(locale)}#try`} className="tool">
      <label htmlFor="try-text">{text(locale, 'focus-group.try.text')}</label>
      <textarea
        id="try-text"
        name="text"
        rows={3}
        maxLength={1000}
        defaultValue={tried?.words ?? text(locale, 'focus-group.example')}
      />
      <label htmlFor="try-base">{text(locale, 'focus-group.try.base')}</label>
      <input
        id="try-base"
        name="base"
        type="text"
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        defaultValue={tried === undefined ? '13' : String(tried.base ?? '')}
      />
      <p className="actions">
        <button type="submit">{text(locale, 'focus-group.try.check')}</button>
      </p>
    </form>
    {tried === undefined ? undefined : <Answer locale={locale} tried={tried} />}
    <p>
      <a href={`${paths.audit(locale)}#check`}>{text(locale, 'focus-group.try.more')}</a>
    </p>
  </section>
);
