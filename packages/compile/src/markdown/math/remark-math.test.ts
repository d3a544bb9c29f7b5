import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseWithRemark as parseMarkdown } from '../parse-with-remark.ts'

/** The tree in one line: types of parents, values of leaves. */
const shape = (node: Nodes): string =>
  'children' in node
    ? `${node.type}(${node.children.map(shape).join(' ')})`
    : `${node.type}:${JSON.stringify('value' in node ? node.value : '')}`

const bodyOf = (text: string): string => parseMarkdown(text).children.map(shape).join(' ')

describe('a display formula', () => {
  test.each([
    ['between lines', '$$\na_1 * b\n$$', 'math:"a_1 * b"'],
    ['on one line', '$$ a = b $$', 'math:"a = b"'],
    ['that begins and ends with its TeX', '$$a\n= b$$', 'math:"a\\n= b"'],
    ['whose lines look like other blocks', '$$\n- a\n+ b\n> c\n# d\n$$', 'math:"- a\\n+ b\\n> c\\n# d"'],
    ['right below a text', 'So:\n$$\nx\n$$\nis.', 'paragraph(text:"So:") math:"x" paragraph(text:"is.")'],
    ['in a quote', '> $$\n> x\n> $$', 'blockquote(math:"x")'],
    [
      'in a list',
      '- a\n\n  $$\n  x\n  $$\n- $$y$$',
      'list(listItem(paragraph(text:"a") math:"x") listItem(math:"y"))',
    ],
    ['with Windows line ends', '$$\r\nx\r\ny\r\n$$\r\n', 'math:"x\\ny"'],
    ['with dollar signs inside', '$$\n\\text{$x$ for \\$5}$$', 'math:"\\\\text{$x$ for \\\\$5}"'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected)
  })

  test.each([
    ['that is never closed', '$$\nx\n\n- a', 'paragraph(text:"$$\\nx") list(listItem(paragraph(text:"a")))'],
    ['that leaves its quote', '> $$\n> x\nlazy $$', 'blockquote(paragraph(text:"$$\\nx\\nlazy $$"))'],
    ['that is empty', '$$\n$$', 'paragraph(text:"$$\\n$$")'],
    ['in a block of code', '```\n$$\nx\n$$\n```', 'code:"$$\\nx\\n$$"'],
  ])('%s is none', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected)
  })
})

describe('a formula in a line', () => {
  test.each([
    [
      'keeps what Markdown would alter',
      'a $$x_1 * \\{y\\} * z_2$$ b',
      'text:"a " inlineMath:"x_1 * \\\\{y\\\\} * z_2" text:" b"',
    ],
    ['may have blanks inside', 'a $$ x_1 $$ b', 'text:"a " inlineMath:"x_1" text:" b"'],
    ['may go over a line', 'a $$x\ny$$ b', 'text:"a " inlineMath:"x y" text:" b"'],
    ['is written as GitHub does', 'a $`b * c`$ d', 'text:"a " inlineMath:"b * c" text:" d"'],
    ['stands beside another', '$$x$$, $$y$$', 'inlineMath:"x" text:", " inlineMath:"y"'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(`paragraph(${expected})`)
  })

  test('is unescaped in a table as code is', () => {
    expect(bodyOf('| a |\n|---|\n| $$\\|x\\|$$ |')).toContain('inlineMath:"|x|"')
  })

  test.each([
    'It costs $5 or $6.',
    'cheap ($), moderate ($$), expensive ($$$), fine ($$) dining',
    'echo $$ and kill $$ it',
    'a $$ b',
    'a `$$x$$` b',
    '\\$$x$$ and \\$\\$y\\$\\$',
    'PS$`x',
  ])('is not found in %j', (text) => {
    expect(bodyOf(text)).not.toContain('inlineMath')
  })
})

test.each(['$$a ', '$`a ', '$$\n', '$$a\n', '\\$$ ', '> $$\n> x\n', '$$a$b$'])(
  'many times %j are parsed in time that grows with them',
  (piece) => {
    const time = (count: number) => {
      const start = performance.now()
      parseMarkdown(piece.repeat(count))
      return performance.now() - start
    }
    time(100)
    expect(time(8000)).toBeLessThan(Math.max(time(1000), 100) * 40)
  },
  60_000,
)
