import { TextField } from '../../../ui/TextField.tsx';
import type { useForm } from '../../../ui/use-form.ts';
import { useSay } from '../../use-say.ts';

interface PersonValues {
  readonly name: string;
  readonly names: string;
  readonly contact: string;
}

/** Who the person is: what goes sealed into the key. */
export const PersonFields = ({
  text,
}: {
  readonly text: (
    field: keyof PersonValues,
  ) => ReturnType<ReturnType<typeof useForm<{ name: string }>>['text']>;
}) => {
  const say = useSay();
  return (
    <>
      <TextField {...text('name')} label={say('study-desk.person.name')} autoComplete="off" />
      <TextField
        {...text('names')}
        label={say('study-desk.person.names')}
        hint={say('study-desk.person.names-hint')}
        lines={3}
        autoComplete="off"
      />
      <TextField
        {...text('contact')}
        label={say('study-desk.person.contact')}
        hint={say('study-desk.person.contact-hint')}
        autoComplete="off"
      />
    </>
  );
};
