import { limits } from '@trifold/core'
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import { HTMLDocument } from 'mathjax-full/js/handlers/html/HTMLDocument.js'
import { NoTags, TagsFactory } from 'mathjax-full/js/input/tex/Tags.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { createBudget } from './budget.ts'
import type { DrawnMath } from './math-drawing.ts'
import { mathmlOf } from './mathml-of.ts'
import { pictureOf } from './picture-of.ts'
import { prepareTex, texOptions } from './tex-options.ts'
import { textWidth } from './text-width.ts'
import { tooDeep } from './too-deep.ts'

/** Draws one formula; those after it know the macros that it defines. */
export type Typesetter = (tex: string, display: boolean) => DrawnMath

/** Px of a font's em and ex, which the drawing is scaled by anyway, and a page that no formula fills. */
const metrics = { em: 16, ex: 8, containerWidth: 1e6, lineWidth: 1e6, scale: 1 } as const

/**
 * Makes what draws the formulas of one article, of so many parts in all. Formulas are drawn one after the other
 * without a pause: MathJax keeps macros in tables that the next typesetter replaces.
 */
export const createTypesetter = (articleNodes: number): Typesetter => {
  const adaptor = liteAdaptor()
  // Without a browser, MathJax knows the widths of its own font alone.
  adaptor.nodeSize = (node) => [textWidth(adaptor.textContent(node)), 0.8]
  const input = new TeX(texOptions)
  forgetTags(input)
  const output = new SVG({ fontCache: 'none', internalSpeechTitles: false })
  const page = new HTMLDocument(adaptor.parse('', 'text/html'), adaptor, {
    InputJax: input,
    OutputJax: output,
  })
  const budget = createBudget(input.parseOptions.nodeFactory, limits.mathNodes, articleNodes)

  return (tex, display) => {
    const reason = refusal(tex) ?? budget.start()
    if (reason !== undefined) return { reason }
    try {
      const item = new page.options.MathItem(prepareTex(tex), input, display)
      item.setMetrics(metrics.em, metrics.ex, metrics.containerWidth, metrics.lineWidth, metrics.scale)
      // Where MathJax would set text to see how wide it is.
      item.start.node = adaptor.body(page.document)
      item.compile(page)
      item.typeset(page)
      const mathml = mathmlOf(item.root, tex, display)
      const picture = pictureOf(adaptor.firstChild(item.typesetRoot), display)
      return 'reason' in picture ? picture : { ...picture, mathml }
    } catch (cause) {
      budget.fail()
      return { reason: reasonOf(cause) }
    } finally {
      input.reset()
    }
  }
}

/**
 * Each input of MathJax enters a way to number equations into a table that lasts as long as the program, and through it
 * keeps itself, its font and all that it drew. It has taken its own from there: what stays in the table may be another.
 */
const forgetTags = ({ parseOptions }: TeX<unknown, unknown, unknown>): void => {
  TagsFactory.add(parseOptions.options.tags, NoTags)
}

/** Why a formula is not even read. */
const refusal = (tex: string): string | undefined => {
  if (tex.trim() === '') return 'it is empty'
  if (tex.length > limits.mathLength) {
    return `it has ${tex.length} characters; the limit is ${limits.mathLength}`
  }
  return tooDeep(tex, limits.mathDepth) ? `its groups nest more than ${limits.mathDepth} deep` : undefined
}

/** What MathJax threw: an error in the TeX with a message, or an error of its own on TeX that it does not expect. */
const reasonOf = (cause: unknown): string => {
  if (cause instanceof RangeError) return 'it is nested too deeply'
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause
  return String(message)
    .replace(/\s+/g, ' ')
    .replace(/\.\s*$/, '')
}
