import { locales } from '../../../core/basics/locale.ts';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { useSay } from '../use-say.ts';
import type { NameValues } from './name-checks.ts';

/** The boxes for a name in three languages and a short one. */
export const NameFields = ({
  text,
}: {
  readonly text: (name: keyof NameValues) => Omit<TextFieldProps, 'label'>;
}) => {
  const say = useSay();
  return (
    <>
      {locales.map((language) => (
        <TextField
          key={language}
          {...text(`name.${language}`)}
          label={say(`institution.name.${language}`)}
          lines={2}
        />
      ))}
      <TextField
        {...text('shortName')}
        label={say('institution.short-name')}
        hint={say('institution.short-name.hint')}
      />
    </>
  );
};
