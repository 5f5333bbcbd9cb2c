import type { Scenario } from '../../core/economics/scenario.ts';
import { paths } from '../paths.ts';
import type { CostWords } from './cost-words.ts';

const methods = [
  'direct-loss',
  'state-account',
  'attributable-absence',
  'cost-basis',
  'uncertainty',
  'sensitivity',
  'value-of-information',
] as const;

export interface CostLinks {
  readonly release: string;
  /** The whole address that shows the scenario again. */
  readonly address: string;
  readonly json: string;
  readonly csv: string;
  /** The file of what is shown now, made when it is asked for; absent on the server. */
  readonly addressOf?: (format: 'json' | 'csv') => string;
  /** False while draws are computed: a file may not join a scenario with the draws of another. */
  readonly isReady: boolean;
}

/** Downloads, the way to cite, and the method pages. */
export const CostSource = ({
  words,
  scenario,
  links,
}: {
  readonly words: CostWords;
  readonly scenario: Scenario;
  readonly links: CostLinks;
}) => {
  const { say, locale } = words;
  return (
    <section aria-labelledby="citation" className="source">
      <h2 id="citation">{say('citation')}</h2>
      <p className="copy">
        {say('citation.text', {
          release: links.release,
          seed: scenario.seed,
          draws: scenario.draws,
          address: links.address,
        })}
      </p>
      <p className="downloads" hidden={!links.isReady}>
        {say('download')}:{' '}
        {(['json', 'csv'] as const).map((format) => (
          <a
            key={format}
            href={links[format]}
            download={`qaitu-cost.${format}`}
            onClick={(event) => {
              if (links.addressOf !== undefined) event.currentTarget.href = links.addressOf(format);
            }}
          >
            {say(`download.${format}`)}
          </a>
        ))}
      </p>
      <p>
        {say('method')}:{' '}
        {methods.map((id, index) => (
          <span key={id}>
            {index === 0 ? '' : ', '}
            <a href={paths.method(locale, id)}>{say(`method.${id}`)}</a>
          </span>
        ))}
      </p>
    </section>
  );
};
