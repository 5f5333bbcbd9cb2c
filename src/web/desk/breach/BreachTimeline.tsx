import type { BreachTextView } from '../../../contract/breach.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What was written of a breach, in its order. */
export const BreachTimeline = ({ texts }: { readonly texts: readonly BreachTextView[] }) => {
  const locale = useLocale();
  const say = useSay();
  const linesOf = ({ kind, words, written, recipients }: BreachTextView): readonly string[] => {
    const word = (key: string): string => words[key] ?? '';
    switch (kind) {
      case 'opened':
        return [word('happened')];
      case 'step':
        return [word('step')];
      case 'notified':
        return [
          say('incident.text.how', { how: word('how') }),
          ...(word('number') === '' ? [] : [say('incident.text.number', { number: word('number') })]),
          say('incident.text.contact', { contact: word('contact') }),
        ];
      case 'told': {
        const key = `incident.audience.${word('audience')}`;
        const audience = isMessageKey(key) ? textOf(locale, key) : word('audience');
        return [
          say('incident.text.letters', {
            written: formatNumber(written, locale),
            recipients: formatNumber(recipients, locale),
            audience,
          }),
          word(locale),
        ];
      }
      case 'closed':
        return [
          say('incident.text.cause', { cause: word('cause') }),
          say('incident.text.measures', { measures: word('measures') }),
        ];
    }
  };
  return (
    <section aria-labelledby="breach-timeline">
      <h2 id="breach-timeline">{say('incident.breach.timeline')}</h2>
      <ol className="breach-timeline">
        {texts.map((text) => (
          <li key={text.id}>
            <p>
              <strong>{say(`incident.text.${text.kind}`)}</strong>
              {' — '}
              {text.by === '' ? say('incident.text.someone') : text.by}
              {', '}
              <Moment at={text.at} />
            </p>
            {linesOf(text).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
};
