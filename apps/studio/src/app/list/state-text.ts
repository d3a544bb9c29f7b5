import type { ArticleSummary } from '../../protocol.ts'

/** How many of what, in words: `1 error`, `2 errors`. */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`

/** What an article is at, in words; nothing for one that is as it should be. */
export const stateText = ({ state, errors, warnings }: ArticleSummary): string => {
  if (state === 'waiting') return ''
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ')
}
