import type { CollectionView } from '../protocol.ts'
import { countErrors } from './findings/count-errors.ts'

/**
 * The title of the window: what is on screen, the collection, and before them how many errors there are, of what is on
 * screen and of the configuration.
 */
export const titleOf = (
  collection: CollectionView | undefined,
  shown: { readonly title?: string; readonly errors?: number } = {},
): string => {
  const errors = (shown.errors ?? 0) + countErrors(collection?.diagnostics ?? [])
  const names = [shown.title, collection?.name ?? (shown.title === undefined ? 'Trifold' : undefined)]
  const title = names.filter((part) => part !== undefined).join(' — ')
  return errors > 0 ? `(${errors}) ${title}` : title
}
