import { type ComponentProps, type ReactNode, useId } from 'react';
import { FieldMessage } from './field';

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, all visible. Other input attributes (onChange, ref of react-hook-form's register) go to each radio. */
export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  value,
  hint,
  message,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
  legend: ReactNode;
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  value?: string;
  hint?: ReactNode;
  message?: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={hint || message ? id : undefined}>
      <legend className="label">{legend}</legend>
      <div id={id}>
        {hint && <p className="hint">{hint}</p>}
        {message && <FieldMessage>{message}</FieldMessage>}
      </div>
      {options.map((option, index) => (
        <label key={option.value} className="choice">
          <input
            {...rest}
            type="radio"
            id={index === 0 ? name : undefined}
            name={name}
            value={option.value}
            disabled={option.disabled}
            aria-invalid={message ? true : undefined}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={
              value === undefined && defaultValue !== undefined ? defaultValue === option.value : undefined
            }
          />
          <span>
            {option.label}
            {option.hint && <span className="second">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
