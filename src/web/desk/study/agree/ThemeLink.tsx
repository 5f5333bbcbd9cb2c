import { useState } from 'react';
import { linkTheme, listThemes, type ThemeLine } from '../../../../contract/study-theme.ts';
import { indicatorIds, type IndicatorId } from '../../../../core/indicator/indicator-id.ts';
import { textOf } from '../../../../messages.ts';
import { Action } from '../../../ui/Action.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';

/** Shows a theme beside an indicator on the public pages, and takes it back. */
export const ThemeLink = ({ theme }: { readonly theme: ThemeLine }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const params = { ...useStudyPlace(), themeId: theme.id };
  const link = useCommand(linkTheme);
  const { shown } = theme;
  const [indicator, setIndicator] = useState<IndicatorId>(shown?.indicator ?? 'K1');
  const nameOf = (id: IndicatorId): string => `${id} ${textOf(locale, `indicator.${id.toLowerCase()}.name`)}`;
  const send = async (to: IndicatorId | null): Promise<void> => {
    await link.send({ params, body: { indicator: to } });
    await forget(listThemes);
  };
  return (
    <section aria-labelledby="link">
      <h2 id="link">{say('study-agree.link')}</h2>
      <p>{say('study-agree.link.lead', { people: theme.people, base: theme.base })}</p>
      {link.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, link.refusal)}</Notice>}
      <p>
        <output>
          {shown === null
            ? say('study-agree.link.nowhere')
            : say('study-agree.link.shown', {
                ...{ indicator: nameOf(shown.indicator), people: shown.people, base: shown.base },
              })}{' '}
          {shown?.isOutdated === true ? say('study-agree.link.outdated') : ''}
        </output>
      </p>
      <SelectField
        id="indicator"
        name="indicator"
        error={undefined}
        label={say('study-agree.link.indicator')}
        value={indicator}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setIndicator(indicatorIds.find((id) => id === value) ?? indicator);
        }}
        options={indicatorIds.map((id) => ({ value: id, label: nameOf(id) }))}
      />
      <p className="code-moves">
        <Action
          label={say(shown === null ? 'study-agree.link.show' : 'study-agree.link.show-again')}
          isBusy={link.isBusy}
          onAct={() => void send(indicator)}
        />{' '}
        {shown === null ? undefined : (
          <Action
            label={say('study-agree.link.take-back')}
            isBusy={link.isBusy}
            onAct={() => void send(null)}
          />
        )}
      </p>
    </section>
  );
};
