import { element } from '../dom/element.ts'
import { keys } from '../keys/keys.ts'

/** The field that narrows the list, and what it hides. */
export interface ListFilter {
  readonly field: HTMLInputElement
  /** Says how many articles are not shown, so that one that was just written is not missed. */
  readonly hidden: HTMLElement
  setHidden(count: number, isAll: boolean): void
}

/** @param onClear Everything that narrows the list is to go. */
export const createListFilter = (onClear: () => void): ListFilter => {
  const field = element('input', {
    type: 'search',
    id: 'filter',
    placeholder: 'Filter',
    'aria-label': 'Filter articles',
    'aria-keyshortcuts': keys.filter[0],
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const text = element('span', { role: 'status' })
  const button = element('button', { type: 'button' }, 'Show all')
  const hidden = element('p', { class: 'hidden-count', hidden: true }, text, button)
  button.addEventListener('click', () => {
    field.value = ''
    onClear()
    field.focus()
  })
  return {
    field,
    hidden,
    setHidden: (count, isAll) => {
      hidden.hidden = count === 0
      text.textContent =
        count === 0
          ? ''
          : `${isAll ? 'No article matches: ' : ''}${count.toLocaleString('en')} hidden by the filter`
    },
  }
}
