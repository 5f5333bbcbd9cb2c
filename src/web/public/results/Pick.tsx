/** One of a list, or any: a plain control of a form whose address is the view. */
export const Pick = ({
  name,
  label,
  any,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
}) => (
  <label>
    {label}
    <select name={name} defaultValue={chosen ?? ''}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
