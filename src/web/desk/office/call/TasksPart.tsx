import { useSay } from '../../use-say.ts';
import { RangeFields } from './RangeFields.tsx';

/** How many tasks an applicant undertakes. */
export const TasksPart = () => {
  const say = useSay();
  return (
    <>
      <p>{say('programme.call.tasks-what')}</p>
      <RangeFields field="tasks" />
    </>
  );
};
