import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { listIndicatorRules, setIndicatorRule } from '../../../contract/release-desk.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { readTypedNumber } from '../../../core/basics/read-typed-number.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import { textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const kinds = ['at-least', 'at-most', 'exactly'] as const;
const kindsOf = { up: ['at-least'], down: ['at-most'], target: kinds, context: [] } as const;

/** Sets least n and target of one indicator, from the next release on. */
export const IndicatorRulePage = () => {
  const locale = useLocale();
  const { indicator = '' } = useParams({ strict: false });
  const { rules } = useSuspenseQuery(queryOf(listIndicatorRules, {})).data;
  const rule = rules.find((one) => one.indicator === indicator);
  return rule === undefined ? <NotFoundPage /> : <RuleForm key={locale} rule={rule} />;
};

type Rule = (typeof listIndicatorRules)['answer']['_output']['rules'][number];

const RuleForm = ({ rule: { indicator, leastN, target } }: { readonly rule: Rule }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const set = useCommand(setIndicatorRule);
  const { leastN: defined, direction } = indicators[indicator];
  const allowed: readonly (typeof kinds)[number][] = kindsOf[direction];
  const back = deskPaths.indicatorRules(locale);
  const form = useForm({
    initial: {
      leastN: String(leastN),
      kind: target?.kind ?? '',
      value: target === null ? '' : String(target.value),
    },
    check: ({ leastN: typed, kind, value }) => {
      const least = readTypedNumber(typed);
      const isGood = least !== undefined && Number.isInteger(least) && least >= defined && least <= 100_000;
      return {
        leastN: isGood ? undefined : say('refusal.least-n-below-definition', { least: String(defined) }),
        value:
          kind !== '' && readTypedNumber(value) === undefined
            ? say('release-desk.target-missing')
            : undefined,
      };
    },
    send: async ({ leastN: typed, kind, value }) => {
      const chosen = kinds.find((one) => one === kind);
      const sent = await set.send({
        params: { indicator },
        body: {
          leastN: readTypedNumber(typed) ?? defined,
          target: chosen === undefined ? null : { kind: chosen, value: readTypedNumber(value) ?? 0 },
        },
      });
      if (sent.ok) {
        await forget(listIndicatorRules);
        await go(back);
      }
      return sent;
    },
  });
  const title = `${indicator} ${textOf(locale, `indicator.${indicator.toLowerCase()}.name`)}`;
  return (
    <DeskPage
      title={title}
      lead={say('release-desk.rule.lead')}
      breadcrumb={{ to: back, label: say('release-desk.rules') }}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('release-desk.rule.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <NumberField
          id="leastN"
          label={say('release-desk.least-n')}
          hint={say('release-desk.least-n-hint', { least: formatNumber(defined, locale) })}
          error={form.text('leastN').error}
          value={form.values.leastN}
          onChange={(typed) => form.set({ leastN: typed })}
        />
        {allowed.length === 0 ? (
          <p>{say('refusal.target-for-context')}</p>
        ) : (
          <>
            <SelectField
              id="kind"
              name="kind"
              error={form.text('kind').error}
              label={say('release-desk.target')}
              value={form.values.kind}
              onChange={(event) => form.set({ kind: event.currentTarget.value })}
              options={[
                { value: '', label: say('release-desk.target.none') },
                ...allowed.map((kind) => ({ value: kind, label: say(`release-desk.kind.${kind}`) })),
              ]}
            />
            <NumberField
              id="value"
              label={say('release-desk.target-value')}
              hint={textOf(locale, `indicator.unit.${indicators[indicator].unit}`)}
              error={form.text('value').error}
              value={form.values.value}
              onChange={(value) => form.set({ value })}
            />
          </>
        )}
      </Form>
    </DeskPage>
  );
};
