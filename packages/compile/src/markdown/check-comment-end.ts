import type { Html } from 'mdast'
import type { Conversion } from './conversion.ts'

/** A comment ends with `-->`; one that does not has taken in the rest of the article, which nobody sees. */
export const checkCommentEnd = ({ value, position }: Html, { report, strict }: Conversion): void => {
  if (position === undefined || !value.startsWith('<!--') || value.includes('-->')) return
  const { line, column } = position.start
  report(
    { start: { line, column }, end: { line, column: column + 4 } },
    {
      code: 'comment-closed',
      severity: strict ? 'error' : 'warning',
      message: 'This comment is never closed; expected --> after it. All that follows is shown nowhere.',
      help: 'Write --> where the comment ends, or delete <!--.',
    },
  )
}
