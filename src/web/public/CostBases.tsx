import type { CostFigures } from '../../contract/cost-figures.ts';
import type { CostWords } from './cost-words.ts';

/** Cost basis and income basis beside each other, with the reason why no line adds them. */
export const CostBases = ({
  words,
  figures,
}: {
  readonly words: CostWords;
  readonly figures: CostFigures;
}) => {
  const { say, money } = words;
  const { education, grants, recovered, total } = figures.basis;
  return (
    <section aria-labelledby="bases">
      <h2 id="bases">{say('bases')}</h2>
      <p className="note">{say('bases.why')}</p>
      <div className="cost-bases">
        <div>
          <h3>{say('bases.cost')}</h3>
          <p className="cost-total">
            <strong>
              {money(total.amount)} {say('tenge')}
            </strong>
          </p>
          <dl className="cost-variants">
            {[
              ['bases.education', education.amount] as const,
              ['bases.grants', grants.amount] as const,
              ['bases.recovered', -recovered.amount] as const,
            ].map(([key, amount]) => (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{money(amount)}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>{say('bases.income')}</h3>
          <p className="cost-total">
            <strong>
              {money(figures.account.cohortLoss.amount)} {say('tenge')}
            </strong>
          </p>
        </div>
      </div>
    </section>
  );
};
