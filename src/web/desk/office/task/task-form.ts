import { datePartsOf } from '../../../../core/basics/date-parts-of.ts';
import type { LocalizedText } from '../../../../core/basics/locale.ts';
import type { DateParts } from '../../../../core/basics/read-date-parts.ts';
import { readTypedNumber } from '../../../../core/basics/read-typed-number.ts';
import type { RefusalItem } from '../../../../core/basics/refusal.ts';
import type { Result } from '../../../../core/basics/result.ts';
import {
  universityTaskContent,
  type UniversityTaskContent,
  type UniversityTaskKind,
} from '../../../../core/programme/university-task.ts';
import { noWords } from '../no-words.ts';
import { readShape } from '../read-shape.ts';
import { typedDay } from '../typed-day.ts';

/** A university's task as it stands on the screen. */
export interface TaskForm {
  readonly title: LocalizedText;
  readonly problem: LocalizedText;
  readonly expectedUse: LocalizedText;
  readonly supervisor: string;
  readonly kind: UniversityTaskKind;
  /** `''` for none. */
  readonly priority: string;
  readonly places: string;
  readonly milestones: readonly {
    readonly title: LocalizedText;
    readonly dueOn: DateParts;
    readonly amount: string;
  }[];
}

/** The screen of a task and back. */
export const taskForm = {
  empty: {
    title: noWords,
    problem: noWords,
    expectedUse: noWords,
    supervisor: '',
    kind: 'scientific',
    priority: '',
    places: '',
    milestones: [{ title: noWords, dueOn: datePartsOf(null), amount: '' }],
  } satisfies TaskForm as TaskForm,
  of: (content: UniversityTaskContent): TaskForm => ({
    ...content,
    priority: content.priority ?? '',
    places: String(content.places),
    milestones: content.milestones.map(({ title, dueOn, amount }) => ({
      title,
      dueOn: datePartsOf(dueOn),
      amount: String(amount),
    })),
  }),
  read: (form: TaskForm): Result<UniversityTaskContent, readonly RefusalItem[]> =>
    readShape(universityTaskContent, {
      ...form,
      priority: form.priority === '' ? null : form.priority,
      places: readTypedNumber(form.places),
      milestones: form.milestones.map(({ title, dueOn, amount }) => ({
        title,
        dueOn: typedDay(dueOn),
        amount: readTypedNumber(amount),
      })),
    }),
} as const;
