import type { CallRules } from '../../../core/programme/rules.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { DraftSelect } from './DraftSelect.tsx';
import { DraftText } from './DraftText.tsx';
import { sectionItems } from './section-items.ts';
import type { SectionProps } from './section-props.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

type Question = CallRules['questions'][number];

/** More options than this are chosen from a list. */
const inSight = 6;
/** What the section keeps of one answer at most. */
const longestAnswer = 20_000;

const QuestionField = ({
  question: { id, label, hint, kind, isRequired, longest, options },
  error,
  value,
  onChange,
}: {
  readonly question: Question;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const field = {
    id: `questions.answers.${id}`,
    label: isRequired ? label[locale] : `${label[locale]} ${say('desk.optional')}`,
    ...(hint === null ? {} : { hint: hint[locale] }),
    error,
  };
  const choices = options.map((option) => ({ value: option.id, label: option.label[locale] }));
  const chosen = choices.find((option) => option.value === value)?.value ?? null;
  if (kind !== 'choice') {
    return (
      <DraftText
        {...field}
        longest={longest ?? longestAnswer}
        lines={kind === 'long' ? 8 : 1}
        value={value}
        onChange={onChange}
      />
    );
  }
  return choices.length > inSight || !isRequired ? (
    <DraftSelect {...field} value={chosen} onChange={(option) => onChange(option ?? '')} options={choices} />
  ) : (
    <RadioField {...field} value={chosen} onChange={onChange} options={choices} />
  );
};

/** What the call itself asks. */
export const QuestionsSection = ({ draft, call }: SectionProps) => {
  const say = useSay();
  const written = useSection(draft, 'questions');
  const { answers } = written.content;
  const way = useSectionWay(draft);
  const content = { ...draft.content, questions: written.content };
  const form = useSectionForm(sectionItems(content, call.rules, 'questions'), way.to);
  return (
    <SectionFrame
      title={say('application.section.questions')}
      back={way}
      section="questions"
      written={written}
      draft={draft}
      call={call}
      form={form}
    >
      {call.rules.questions.length === 0 ? <p>{say('application.questions.none')}</p> : undefined}
      {call.rules.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          error={form.faultOf(`questions.answers.${question.id}`)}
          value={answers[question.id] ?? ''}
          onChange={(value) => written.change({ answers: { ...answers, [question.id]: value } })}
        />
      ))}
    </SectionFrame>
  );
};
