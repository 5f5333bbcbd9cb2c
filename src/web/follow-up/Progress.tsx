import { wordsHere } from './words-here.ts';

/** How far one is: in words for everybody, as a bar for the eye. */
export const Progress = ({ at, of }: { readonly at: number; readonly of: number }) => {
  const { words } = wordsHere.use();
  return (
    <div className="follow-progress">
      <p>{words('progress', { at: String(at), of: String(of) })}</p>
      <progress value={at} max={of} aria-hidden="true" />
    </div>
  );
};
