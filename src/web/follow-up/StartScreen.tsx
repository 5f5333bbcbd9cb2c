import { formatDate } from '../../core/basics/format-date.ts';
import { countries } from '../countries.ts';
import { monthText } from './month-text.ts';
import type { Opened } from './opened-link.ts';
import { Screen } from './Screen.tsx';
import type { Place } from './use-place.ts';
import { wordsHere } from './words-here.ts';

/** Who asks, about which stay, what is known so far, and the three ways on. */
export const StartScreen = ({
  opened,
  pages,
  onGo,
}: {
  readonly opened: Opened;
  readonly pages: number;
  readonly onGo: (place: Place) => void;
}) => {
  const { locale, words } = wordsHere.use();
  const { institution, stay, known, closesOn } = opened;
  return (
    <Screen title={words('start.title')}>
      <p className="lead">{words('start.lead', { institution: institution[locale] })}</p>
      <dl className="facts">
        <div className="fact">
          <dt>{words('start.stay')}</dt>
          <dd>{countries.nameOf(stay.country, locale)}</dd>
        </div>
        <div className="fact">
          <dt>{words('start.ended')}</dt>
          <dd>{monthText(words, stay.endedMonth)}</dd>
        </div>
        <div className="fact">
          <dt>{words('start.known')}</dt>
          <dd>
            {known === null
              ? words('start.known-nothing')
              : words('start.known-state', {
                  state: words(`state.${known.state}`),
                  date: formatDate(known.seenOn, locale),
                })}
          </dd>
        </div>
      </dl>
      {known === null ? undefined : <p>{words('start.corrects')}</p>}
      <p>{words('start.equal')}</p>
      <button type="button" className="main" onClick={() => onGo(0)}>
        {words('start.do')}
      </button>
      <p className="hint">
        {words('start.until', { pages: String(pages + 1), date: formatDate(closesOn, locale) })}
      </p>
      <section aria-labelledby="otherwise" className="otherwise">
        <h2 id="otherwise">{words('start.otherwise')}</h2>
        <button type="button" className="quiet" onClick={() => onGo('not-me')}>
          {words('not-me.title')}
        </button>
        <button type="button" className="quiet" onClick={() => onGo('stop')}>
          {words('stop.title')}
        </button>
      </section>
    </Screen>
  );
};
