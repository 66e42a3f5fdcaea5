import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: 'strong' | 'quiet' | 'danger' | 'plain';
  /** The text while the server is being asked; the button then does nothing but stays reachable and is read out. */
  readonly busyText?: string | null | undefined;
  readonly wide?: boolean;
}

/** A button big enough for an unsteady hand. */
export function Button({
  kind = 'plain',
  busyText,
  wide = false,
  className = '',
  onClick,
  children,
  type,
  ...rest
}: ButtonProps) {
  const isBusy = typeof busyText === 'string';
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={`button ${kind} ${wide ? 'wide' : ''} ${className}`}
      aria-disabled={isBusy ? true : undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
    >
      {isBusy ? busyText : children}
    </button>
  );
}
