import { costPayers, type AgreedCost } from '../../../../core/mobility/agreement-content.ts';
import { agreedMoney } from '../../../../core/mobility/agreed-money.ts';
import { costKinds } from '../../../../core/mobility/cost-kinds.ts';
import { currencies } from '../../../../core/mobility/currency.ts';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { MoneyField } from './MoneyField.tsx';
import type { PartProps } from './part-props.ts';

const emptyCost: AgreedCost = { kind: 'travel', currency: 'KZT', amount: 0, paidBy: 'grant' };
/** Those that are chosen most stand first. */
const first = ['KZT', 'EUR', 'USD', 'GBP', 'CNY'];
const choices = [...first, ...currencies.filter((code) => !first.includes(code))].map((code) => ({
  value: code,
  label: code,
}));

/** Money as it is planned, line by line, each in its currency. */
export const CostsPart = ({ content: { costs }, set, faultOf }: PartProps) => {
  const locale = useLocale();
  const say = useSay();
  const used = [...new Set(costs.map(({ currency }) => currency))];
  return (
    <>
      {faultOf('costs') === undefined ? undefined : <p className="field-fault">{faultOf('costs')}</p>}
      <div id="costs" tabIndex={-1}>
        <RepeatedItems
          items={costs}
          onChange={(changed) => set({ costs: [...changed] })}
          make={() => emptyCost}
          titleOf={(index) => say('agreement.edit.cost', { number: String(index + 1) })}
          add={say('agreement.edit.add-cost')}
          empty={say('agreement.edit.costs-empty')}
          renderItem={(cost, index, change) => {
            const at = `costs.${index}`;
            return (
              <div className="section-body">
                <SelectField
                  id={`${at}.kind`}
                  name={`${at}.kind`}
                  label={say('agreement.cost.kind')}
                  error={faultOf(`${at}.kind`)}
                  value={cost.kind}
                  options={costKinds.map((value) => ({ value, label: say(`agreement.cost-kind.${value}`) }))}
                  onChange={({ currentTarget: { value } }) =>
                    change({ ...cost, kind: costKinds.find((kind) => kind === value) ?? cost.kind })
                  }
                />
                <SelectField
                  id={`${at}.paidBy`}
                  name={`${at}.paidBy`}
                  label={say('agreement.cost.paid-by')}
                  error={faultOf(`${at}.paidBy`)}
                  value={cost.paidBy}
                  options={costPayers.map((value) => ({ value, label: say(`agreement.payer.${value}`) }))}
                  onChange={({ currentTarget: { value } }) =>
                    change({ ...cost, paidBy: costPayers.find((payer) => payer === value) ?? cost.paidBy })
                  }
                />
                <div className="amount-boxes">
                  <MoneyField
                    // Another currency may have another smallest unit.
                    key={cost.currency}
                    id={`${at}.amount`}
                    label={say('agreement.cost.amount')}
                    error={faultOf(`${at}.amount`)}
                    amount={cost.amount}
                    currency={cost.currency}
                    onChange={(amount) => change({ ...cost, amount })}
                  />
                  <SelectField
                    id={`${at}.currency`}
                    name={`${at}.currency`}
                    label={say('agreement.cost.currency')}
                    error={faultOf(`${at}.currency`)}
                    value={cost.currency}
                    options={choices}
                    onChange={({ currentTarget: { value } }) => change({ ...cost, currency: value })}
                  />
                </div>
              </div>
            );
          }}
        />
      </div>
      {costs.length === 0 ? undefined : (
        <dl className="answers">
          {used.map((currency) => (
            <div key={currency}>
              <dt>{say('agreement.cost.total', { currency })}</dt>
              <dd>
                {agreedMoney(
                  costs.reduce((sum, cost) => (cost.currency === currency ? sum + cost.amount : sum), 0),
                  currency,
                  locale,
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
};
