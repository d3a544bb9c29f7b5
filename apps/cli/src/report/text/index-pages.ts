import type { CollectionReport } from '@trifold/engine'
import type { Colours } from '../../terminal/colours.ts'
import { printable } from '../../terminal/printable.ts'

/** One line for each collection that has something to show, naming the page to open. */
export const openLines = (collections: readonly CollectionReport[], colours: Colours): string[] =>
  collections.flatMap(({ indexPage }) =>
    indexPage === undefined ? [] : [`Open ${colours.bold(colours.green(printable(indexPage)))}`],
  )
