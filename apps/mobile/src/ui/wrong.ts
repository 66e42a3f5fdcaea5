/**
 * Turns to the first thing in a form that is wrong, once it has been drawn: on a phone the words may stand far above the
 * button that was pressed.
 */
export function turnToWrong(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches('fieldset') === true ? wrong.querySelector<HTMLElement>('input') : wrong;
    field?.focus({ preventScroll: true });
    wrong?.scrollIntoView({ block: 'center' });
  });
}
