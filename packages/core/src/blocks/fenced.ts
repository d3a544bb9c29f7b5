import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Phrasing, Tree } from '../article/tree.ts'

/** What every fenced block (`:::name Title`) may carry beside its content. */
export interface FencedBase extends BlockBase {
  /** The title on the fence's line, as inline Markdown. */
  title?: Phrasing[] | undefined
}

/** Schema fields of {@link FencedBase}. */
export const fencedFields = (tree: Tree) => ({
  ...blockFields,
  get title() {
    return tree.phrasing.optional()
  },
})
