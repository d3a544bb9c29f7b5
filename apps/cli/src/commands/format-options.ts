import { type ContentRequest, UsageError } from '@trifold/engine'
import type { ContentOptions } from './content-options.ts'

/**
 * Options of formats that stand on the command line.
 *
 * @throws UsageError where they are of a format that is not asked for.
 */
export const formatOptionsOf = ({
  flavour,
  to,
}: Pick<ContentOptions, 'flavour' | 'to'>): ContentRequest['formatOptions'] => {
  if (flavour === undefined) return undefined
  if (to !== undefined && !to.includes('markdown'))
    throw new UsageError('--flavour is of the format markdown, which --to does not name')
  return { markdown: { flavour } }
}
