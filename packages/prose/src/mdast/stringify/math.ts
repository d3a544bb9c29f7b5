import type { Literal } from 'mdast'
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown'

/** A formula of its own, as mdast-util-math has it. */
export type DisplayMathNode = Literal & { type: 'math' }

/** A formula in a line, as mdast-util-math has it. */
export type InlineMathNode = Literal & { type: 'inlineMath' }

declare module 'mdast' {
  interface RootContentMap {
    math: DisplayMathNode
    inlineMath: InlineMathNode
  }
  interface BlockContentMap {
    math: DisplayMathNode
  }
  interface PhrasingContentMap {
    inlineMath: InlineMathNode
  }
}

/** What may not stand between lines `$$`: two dollar signs, a blank line, a fence of code. */
const endsMath = /\$\$|^[ \t\r]*(?:$|`{3}|~{3})/m

/** Prints a formula between lines `$$`; as code in the language `math`, if it would end early. */
export const displayMath: Handle = (node: DisplayMathNode, parent, state, info) => {
  const tex = node.value.trim()
  return endsMath.test(tex)
    ? defaultHandlers.code({ type: 'code', lang: 'math', value: node.value }, parent, state, info)
    : `$$\n${tex}\n$$`
}

const isLineEnd = (char: string): boolean => char === '' || char === '\n' || char === '\r'

const print: Handle = (node: InlineMathNode, _, state, { before, after }) => {
  const value = node.value.replace(/\s+/g, ' ').trim()
  const tex = texInPlace(value, state)
  // Alone on its line it would be read as a block.
  const alone = isLineEnd(before) && isLineEnd(after)
  // A grave would end the other form; TeX draws it as this quotation mark.
  return alone || tex.includes('$') || !isPlain(tex) ? `$\`${tex.replaceAll('`', '‘')}\`$` : `$$${tex}$$`
}

/** Whether a formula may begin and end as it does, between dollar signs. */
const isPlain = (tex: string): boolean => /^[^),.;:!?\]}`]/.test(tex) && !tex.endsWith('\\')

/** TeX as it may stand where it is printed: in a table's cell, without bars. */
export const texInPlace = (tex: string, { stack }: State): string =>
  stack.includes('tableCell') ? withoutBars(tex) : tex

/** A bar would end the cell; a double bar cannot be written in one. */
const withoutBars = (tex: string): string =>
  tex.replace(/\\.|\|/gs, (part) => ({ '\\|': '\\Vert ', '|': '\\|' })[part] ?? part)

/** Prints a formula in a line. */
export const inlineMath: Handle = Object.assign(print, { peek: () => '$' })
