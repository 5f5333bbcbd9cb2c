import type { CostFigures } from '../../contract/cost-figures.ts';
import type { CostWords } from './cost-words.ts';

/** The published formula with its three inputs, and the same formula with other ones. */
export const CostPaper = ({
  words,
  figures,
}: {
  readonly words: CostWords;
  readonly figures: CostFigures;
}) => {
  const { say, money, plain } = words;
  const { formula, directLoss, fundedOnly, breachShare } = figures;
  return (
    <section aria-labelledby="paper">
      <h2 id="paper">{say('paper')}</h2>
      <p>{say('paper.lead')}</p>
      <p className="cost-formula" data-figure="direct-loss">
        {money(formula.c)} × {money(formula.N)} × {plain(formula.s)} ={' '}
        <strong>
          {money(directLoss.amount)} {say('tenge')}
        </strong>
      </p>
      <h3>{say('paper.variants')}</h3>
      <dl className="cost-variants">
        {[['paper.funded', fundedOnly.amount] as const, ['paper.bolashak', breachShare.amount] as const].map(
          ([key, amount]) => (
            <div key={key}>
              <dt>{say(key)}</dt>
              <dd>
                {money(amount)} {say('tenge')}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
};
