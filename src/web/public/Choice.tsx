/** A list of boxes of a plain form: what is ticked goes into the address. */
export const Choice = (props: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}) => (
  <fieldset>
    <legend>{props.legend}</legend>
    {props.options.map((option) => (
      <label key={option.value}>
        <input
          type="checkbox"
          name={props.name}
          value={option.value}
          defaultChecked={props.chosen.includes(option.value)}
        />
        {option.label}
      </label>
    ))}
  </fieldset>
);
