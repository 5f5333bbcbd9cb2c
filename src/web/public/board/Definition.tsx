import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { text, textOf } from '../../../messages.ts';
import type { BoardProps } from './board-props.ts';
import { indicatorWords, ruleIn } from './indicator-words.ts';

/** What an indicator is, how it is computed and by which rules; how it could be gamed and what is done against it. */
export const Definition = ({ locale, released, id }: BoardProps & { readonly id: IndicatorId }) => {
  const facts = indicators[id];
  const words = indicatorWords(locale);
  const { leastN, target } = ruleIn(released.content, id);
  const [numerator, denominator] = [words.part(id, 'numerator'), words.part(id, 'denominator')];
  const list = [
    [
      text(locale, 'board.definition.direction'),
      `${words.direction(id)}. ${
        facts.direction === 'context' ? text(locale, 'board.no-target') : words.target(id, target)
      }`,
    ],
    [text(locale, 'board.definition.lag'), words.lag(id)],
    [text(locale, 'board.definition.least-n'), words.leastN(id, leastN)],
    [text(locale, 'board.definition.interval'), textOf(locale, `indicator.interval.${facts.interval}`)],
    [text(locale, 'board.definition.adjustment'), textOf(locale, `indicator.adjustment.${facts.adjustment}`)],
    [text(locale, 'board.definition.sources'), words.sources(id)],
    [
      text(locale, 'board.definition.breakdowns'),
      facts.breakdowns.map((one) => textOf(locale, `indicator.breakdown.${one}`)).join(', '),
    ],
    [text(locale, 'board.definition.version'), String(facts.version)],
  ] as const;
  return (
    <>
      <section aria-labelledby="definition">
        <h2 id="definition">{text(locale, 'board.definition')}</h2>
        <dl className="formula">
          <div>
            <dt>{text(locale, 'board.definition.numerator')}</dt>
            <dd>{numerator}</dd>
          </div>
          {denominator === undefined ? undefined : (
            <div>
              <dt>{text(locale, 'board.definition.denominator')}</dt>
              <dd>{denominator}</dd>
            </div>
          )}
        </dl>
        <dl className="facts">
          {list.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="gaming">
        <h2 id="gaming">{text(locale, 'board.gaming')}</h2>
        <dl className="gaming">
          {[
            [words.part(id, 'gaming'), words.part(id, 'counter')],
            [text(locale, 'indicator.all.gaming'), text(locale, 'indicator.all.counter')],
          ].map(([gaming, counter]) => (
            <div key={gaming}>
              <dt>{gaming}</dt>
              <dd>{counter}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
};
