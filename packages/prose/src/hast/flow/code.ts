import type { Code } from '@trifold/core'
import type { ElementContent } from 'hast'
import { readCodeFence } from '../../code/code-fence.ts'
import { splitLines } from '../../code/highlight-code.ts'
import { languageOf } from '../../code/highlighter.ts'
import { element, type Piece, type State, text } from '../state.ts'

/** A block of code, below its title, with a `mark` around each line that the author refers to. */
export const code = (node: Code, state: State): Piece[] => {
  const language = languageOf(node.lang)
  const className = language === undefined ? undefined : [`language-${language}`]
  const focus = state.scrollable ? { role: 'group', ariaLabel: state.words.code, tabIndex: 0 } : {}
  const { title, marked } = readCodeFence(node)
  const content = withMarks(state.highlighter.highlight(node.value, node.lang), new Set(marked))
  const block = element('pre', focus, [element('code', { className }, content)])
  if (title === undefined) return [block]
  return [element('p', { className: ['code-title'] }, [text(title)]), block]
}

const withMarks = (content: ElementContent[], marked: ReadonlySet<number>): ElementContent[] =>
  marked.size === 0
    ? content
    : splitLines(content).flatMap((line, index) => [
        ...(index === 0 ? [] : [text('\n')]),
        ...(marked.has(index + 1) ? [element('mark', {}, line)] : line),
      ])
