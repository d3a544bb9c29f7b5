import { expect, it } from 'vitest'
import { mathOf, paragraph, plainLevels, slideContext } from '../../test/slide-context.ts'
import { lineParagraph } from './line-paragraph.ts'

/** A formula in a line as text, with `^` and `_` before what is raised and lowered, `*` around italic letters. */
const read = async (value: string): Promise<string> => {
  const node = { type: 'inlineMath' as const, value }
  const context = slideContext({ math: await mathOf([paragraph(node)]) })
  return lineParagraph([node], { size: 28, lineHeight: 1.4, align: 'start' }, plainLevels, context)
}

const shown = (xml: string): string =>
  [...xml.matchAll(/<a:rPr([^>]*?)\/?>(?:.*?)<a:t>([^<]*)/g)]
    .map(([, attributes = '', text = '']) => {
      const raise = /baseline="(-?)/.exec(attributes)
      const letters = attributes.includes(' i="1"') ? `*${text}*` : text
      return raise === null ? letters : `${raise[1] === '-' ? '_' : '^'}{${letters}}`
    })
    .join('')

it.each([
  ['x^2', '*x*^{2}'],
  ['E = mc^2', '*E* = *mc*^{2}'],
  ['a_{ij}', '*a*_{*ij*}'],
  ['x_i^2', '*x*_{*i*}^{2}'],
  ['\\frac{a}{b}', '*a*/*b*'],
  ['\\frac{a+1}{2b}', '(*a* + 1)/(2*b*)'],
  ['\\frac{1}{L} \\nabla f', '(1/*L*)∇*f*'],
  ['2\\frac{1}{3} + \\frac{1}{2}', '2(1/3) + 1/2'],
  ['\\|x - y\\|^2 - \\|x\\| \\le 1', '∥*x* − *y*∥^{2} − ∥*x*∥ ≤ 1'],
  ['\\sqrt{x}', '√*x*'],
  ['\\sqrt[3]{x+1}', '^{3}√(*x* + 1)'],
  ['\\sum_{i=1}^{n} i', '∑_{*i*}_{=1}^{*n*} *i*'],
  ['f(x) \\le -1', '*f*(*x*) ≤ −1'],
  ['\\alpha \\to \\mathbb{R}', '*α* → ℝ'],
  ['\\sin x', 'sin *x*'],
  ['\\hat{x}', '*x\u0302*'],
  ["f'(x)", '*f*′(*x*)'],
  ['2 \\cdot 3', '2 ⋅ 3'],
  ['\\text{if } x', 'if *x*'],
  ['e^{-x^2}', '*e*^{−}^{*x*}^{^2}'],
  ['\\lim_{x \\to 0} f', 'lim_{*x*}_{→0} *f*'],
  ['\\int_0^1 x\\,dx', '∫_{0}^{1} *xdx*'],
  ['a = b, c', '*a* = *b*, *c*'],
  ['|x| \\le 1', '|*x*| ≤ 1'],
  ['O(n \\log n)', '*O*(*n* log *n*)'],
])('reads %s as %s', async (tex, expected) => {
  expect(shown(await read(tex))).toBe(expected)
})

it.each(['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', '\\binom{n}{k}', '\\undefined{'])(
  'shows %s as its source, since no line says the same',
  async (tex) => {
    const xml = await read(tex)
    expect(xml).toContain('Courier New')
    expect(shown(xml)).toBe(tex.replaceAll('&', '&amp;'))
  },
)
