import type { CollectionView } from '../../protocol.ts'
import { writeRoute } from '../address/route.ts'
import { element } from '../dom/element.ts'
import { mark } from '../dom/mark.ts'
import { counted } from './state-text.ts'

/** What is shown, by name, and the way to what is wrong with its configuration. */
export const createListHead = (): { element: HTMLElement; show(collection: CollectionView): void } => {
  const name = element('h1', { dir: 'auto' }, 'Trifold')
  const link = element('a', { href: writeRoute({ at: 'configuration' }) })
  const configuration = element('p', { class: 'configuration', hidden: true }, link)
  return {
    element: element(
      'div',
      { class: 'head' },
      element('p', { class: 'brand' }, mark(), 'Trifold'),
      name,
      configuration,
    ),
    show: (collection) => {
      name.textContent = collection.name
      name.title = collection.root
      configuration.hidden = collection.diagnostics.length === 0
      link.textContent = `Configuration: ${counted(collection.diagnostics.length, 'finding')}`
    },
  }
}
