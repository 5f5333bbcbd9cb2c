import type { CostFigures } from '../../contract/cost-figures.ts';
import type { LevelAmount } from '../../core/economics/level-amount.ts';
import { levels } from '../../core/economics/parameters.ts';
import type { Perspective } from '../../core/economics/scenario.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import type { CostWords } from './cost-words.ts';

interface CostAccountProps {
  readonly words: CostWords;
  readonly figures: CostFigures;
  readonly perspective: Perspective;
}

/** Name of a part, and its amount as it enters the total: signed. */
type Line = readonly [string, number];

/** The lines of an account in their order; their sum is its total. */
export const accountLines = (
  { account, residents, nationals }: CostFigures,
  perspective: Perspective,
): readonly Line[] => {
  const { parts } = account;
  const state: readonly Line[] = [
    ['lostContributions', parts.lostContributions],
    ['returneePremium', -parts.returneePremium],
    ...(perspective === 'state' ? [['remittanceTax', -parts.remittanceTax] as const] : []),
    ['grants', parts.grants],
  ];
  if (perspective === 'state') return state;
  const wider: readonly Line[] = [
    ...state,
    ['spillover', residents.spillover],
    ['remittances', -residents.remittances],
  ];
  return perspective === 'nationals' ? [...wider, ['leaversGain', -nationals.leaversGain]] : wider;
};

/** The total of a perspective on the whole cohort; the student has none, only persons. */
export const totalOf = (
  { account, residents, nationals }: CostFigures,
  perspective: Exclude<Perspective, 'student'>,
): number =>
  ({ state: account.cohortLoss, residents: residents.loss, nationals: nationals.loss })[perspective].amount;

const Parts = ({
  words,
  figures,
  perspective,
}: CostAccountProps & { readonly perspective: Exclude<Perspective, 'student'> }) => (
  <ScrollBox label={words.say('account')}>
    <table className="cost-parts">
      <thead>
        <tr>
          <th scope="col">{words.say('account.part')}</th>
          <th scope="col" className="end">
            {words.say('tenge')}
          </th>
        </tr>
      </thead>
      <tbody>
        {accountLines(figures, perspective).map(([part, amount]) => (
          <tr key={part}>
            <th scope="row">{words.say(`account.${part}`)}</th>
            <td className="end">{words.money(amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.say(`account.total.${perspective}`)}</th>
          <td className="end">{words.money(totalOf(figures, perspective))}</td>
        </tr>
      </tfoot>
    </table>
  </ScrollBox>
);

/** How many and how much for each of them, or why there is no number. */
const Person = ({
  words,
  participants,
  amount: { amount, reason },
}: {
  readonly words: CostWords;
  readonly participants: number | undefined;
  readonly amount: LevelAmount;
}) =>
  amount === null || participants === undefined ? (
    <td colSpan={2} className="end">
      {words.say(`level.${reason ?? 'level-not-in-cohort'}`)}
    </td>
  ) : (
    <>
      <td className="end">{words.money(participants)}</td>
      <td className="end">{words.money(amount)}</td>
    </>
  );

const Persons = ({ words, figures, perspective }: CostAccountProps) => {
  const isStudent = perspective === 'student';
  const title = words.say(isStudent ? 'account.perPerson.student' : 'account.perPerson');
  return (
    <ScrollBox label={title}>
      <table className="cost-parts">
        <thead>
          <tr>
            <th scope="col">{words.say('level')}</th>
            <th scope="col" className="end">
              {words.say('participants')}
            </th>
            <th scope="col" className="end">
              {title}, {words.say('tenge')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level}>
              <th scope="row">{words.say(`level.${level}`)}</th>
              <Person
                words={words}
                participants={figures.account.levels.find((one) => one.level === level)?.participants}
                amount={isStudent ? figures.student[level] : figures.account.perParticipant[level]}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

/** The account of the chosen perspective at central values: its parts, its total, and one person of each level. */
export const CostAccount = (props: CostAccountProps) => {
  const { words, figures, perspective } = props;
  const { breakEven } = figures;
  return (
    <section aria-labelledby="account">
      <h2 id="account">
        {words.say('account')}: {words.say(`perspective.${perspective}`).toLowerCase()}
      </h2>
      {perspective === 'student' ? (
        <p>{words.say('account.student.note')}</p>
      ) : (
        <>
          <p>{words.say('account.lead')}</p>
          <p className="cost-total" data-figure="total">
            {words.say(`account.total.${perspective}`)}:{' '}
            <strong>
              {words.money(totalOf(figures, perspective))} {words.say('tenge')}
            </strong>
          </p>
          <Parts words={words} figures={figures} perspective={perspective} />
        </>
      )}
      {perspective === 'state' || perspective === 'student' ? <Persons {...props} /> : undefined}
      {perspective === 'state' ? (
        <p data-figure="break-even">
          {words.say('breakeven')}:{' '}
          <strong>
            {breakEven.share === null
              ? words.say(`breakeven.${breakEven.reason}`)
              : words.share(breakEven.share)}
          </strong>
          . {breakEven.share === null ? undefined : words.say('breakeven.about')}
        </p>
      ) : undefined}
    </section>
  );
};
