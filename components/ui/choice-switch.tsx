export interface SwitchOption {
  value: string;
  label: string;
  /** Language of the label itself, where it is not the language of the page. */
  lang?: string;
}

/** Form action or address to post to: a plain form, so the choice works without a script. */
export type FormTarget = string | ((data: FormData) => void | Promise<void>);

/**
 * One of a few, each a button that posts `name`: language and theme. `returnTo` brings the reader back to the page
 * they were on.
 */
export function ChoiceSwitch({
  action,
  name,
  label,
  options,
  current,
  returnTo,
}: {
  action: FormTarget;
  name: string;
  label: string;
  options: readonly SwitchOption[];
  current: string;
  returnTo?: string;
}) {
  return (
    <form action={action} method={typeof action === 'string' ? 'post' : undefined}>
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <fieldset className="switch">
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            lang={option.lang}
            aria-pressed={option.value === current}
          >
            {option.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
