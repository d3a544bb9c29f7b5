import type { Literal } from 'mdast'
import type { Extension as FromMarkdownExtension, Handle } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import type { Processor } from 'unified'
import { codes } from './codes.ts'
import { displayMath } from './display-math.ts'
import type { MathLines } from './find-display-math.ts'
import { inlineMath } from './inline-math.ts'

declare module 'mdast' {
  interface RootContentMap {
    math: DisplayMathNode
    inlineMath: InlineMathNode
  }
  interface PhrasingContentMap {
    inlineMath: InlineMathNode
  }
}

/** A formula of its own, as mdast-util-math has it. */
export type DisplayMathNode = Literal & { type: 'math' }

/** A formula in a line, as mdast-util-math has it. */
export type InlineMathNode = Literal & { type: 'inlineMath' }

/** Adds formulas to a Markdown parser. */
export function remarkMath(this: Processor, lines: MathLines): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax(lines)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown()]
}

const syntax = (lines: MathLines): Extension => ({
  flow: { [codes.dollar]: displayMath(lines) },
  text: { [codes.dollar]: inlineMath },
})

const fromMarkdown = (): FromMarkdownExtension => ({
  enter: {
    displayMath(token) {
      this.enter({ type: 'math', value: '' }, token)
      this.buffer()
    },
    inlineMath(token) {
      this.enter({ type: 'inlineMath', value: '' }, token)
      this.buffer()
    },
  },
  exit: {
    displayMathData: addData,
    displayMath(token) {
      const value = displayValue(this.resume())
      const node = this.stack.at(-1)
      if (node?.type === 'math') node.value = value
      this.exit(token)
    },
    inlineMathData: addData,
    inlineMath(token) {
      const value = inlineValue(this.resume(), this.data.inTable === true)
      const node = this.stack.at(-1)
      if (node?.type === 'inlineMath') node.value = value
      this.exit(token)
    },
  },
})

/** Adds a piece of a formula as it is written to what is buffered, as text is added. */
const addData: Handle = function (token) {
  this.config.enter.data?.call(this, token)
  this.config.exit.data?.call(this, token)
}

/** Indentation means nothing to TeX. */
const displayValue = (written: string): string =>
  written
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim()

/** In a table, a bar is written with a backslash (GFM, section 4.10). */
const inlineValue = (written: string, inTable: boolean): string => {
  const line = written.replace(/\r\n|\r|\n/g, ' ').trim()
  return inTable ? line.replace(/\\([\\|])/g, (pair, sign: string) => (sign === '|' ? sign : pair)) : line
}
