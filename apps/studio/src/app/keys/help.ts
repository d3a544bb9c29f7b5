import { element } from '../dom/element.ts'
import { keys } from './keys.ts'

/** What keys do where the keyboard is. */
const others = [
  ['↑ ↓', 'Walk through the list'],
  ['← →', 'Walk through the tabs'],
  ['Esc', 'Out of the slides, whose own keys hold within them'],
] as const

/** The keys, in a dialog that Escape closes. */
export const createHelp = (): HTMLDialogElement => {
  const close = element('button', { type: 'button', autofocus: true }, 'Close')
  const dialog = element(
    'dialog',
    { class: 'help-dialog', 'aria-labelledby': 'help-heading' },
    element('h2', { id: 'help-heading' }, 'Keys'),
    element(
      'dl',
      {},
      ...[...Object.values(keys), ...others].map(([key, name]) =>
        element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, name)),
      ),
    ),
    close,
  )
  close.addEventListener('click', () => dialog.close())
  return dialog
}
