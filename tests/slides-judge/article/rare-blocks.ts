import { code, figure, list, type Maker, picture, plainBlocks, table } from './plain-blocks.ts'
import { fence, titled } from './semantic-blocks.ts'
import { many, paragraph, phrase, sentence, type Writer } from './text.ts'

const formula = ({ random, marks }: Writer): string =>
  random.pick([
    () => `\\frac{n(n+1)}{2} + \\text{${marks.next()}}`,
    () => `\\sum_{i=1}^{n} x_i^2 \\leq \\int_0^\\infty \\text{${marks.next()}} \\, dx`,
    // Wider than any slide.
    () => `${'a_{1} + b^{2} + \\sqrt{c} + '.repeat(1 + random.int(30))}\\text{${marks.next()}}`,
    () => `\\begin{pmatrix} 1 & \\text{${marks.next()}} \\\\ 0 & ${random.int(1e9)} \\end{pmatrix}`,
    // Higher than any slide.
    () =>
      `\\begin{aligned} ${Array.from({ length: 1 + random.int(30) }, () => `x &= \\text{${marks.next()}}`).join(' \\\\ ')} \\end{aligned}`,
    // Nothing that can be drawn: it is shown as it is written.
    () => `\\unknown{${marks.next()}} + {`,
  ])()

const displayMath: Maker = (writer) => `$$\n${formula(writer)}\n$$`

const inlineMath: Maker = (writer) =>
  `${phrase(writer)} $$${formula(writer)}$$ ${sentence(writer)} $$e^{i\\pi}$$.`

/** Code whose fence says more than a language. */
const namedCode: Maker = (writer) => {
  const { random, marks } = writer
  const name = marks.as('heading', () => `src/${marks.next()}/${'folder/'.repeat(random.int(20))}file.js`)
  const marked = random.pick(['{1}', '{2,4-6}', '{1-99}', ''])
  return code(writer, 1 + random.int(50), `${random.pick(['js', 'ts', 'css'])} ${marked} title="${name}"`)
}

const details: Maker = (writer) =>
  `<details>\n<summary>${phrase({ ...writer, oddity: 0 }, 4)}</summary>\n\n${blocks(writer, 3)}\n\n</details>`

const blocks = (writer: Writer, most: number): string =>
  many(writer.random, most, () => writer.random.pick(plainBlocks)(writer)).join('\n\n')

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '   ')

/** As tutorials have them: steps that hold code, pictures, quotes and tables. */
const richList: Maker = (writer) =>
  many(writer.random, 6, (index) => {
    const held = writer.random.pick<Maker>([
      () => code(writer, 1 + writer.random.int(12)),
      figure,
      () => `> ${paragraph(writer, 2)}`,
      () => table(writer, 3, 3),
      displayMath,
      () => list(writer, false, 0, 3),
    ])(writer)
    return `${index + 1}. ${sentence(writer)}\n\n${indent(held)}\n\n${indent(sentence(writer))}`
  }).join('\n\n')

const richTable: Maker = (writer) => {
  const { marks } = writer
  const cells: readonly Maker[] = [
    (each) => `\`${each.marks.next()}\``,
    picture,
    (each) => `**${phrase(each, 2)}**<br>${phrase(each, 2)}`,
    () => '$$x^2$$',
    (each) => `[${phrase(each, 2)}](https://example.org/)`,
  ]
  const row = () => `| ${marks.as('heading', () => phrase(writer, 1))} | ${cell()} | ${cell()} |`
  const cell = () => writer.random.pick(cells)(writer).replaceAll('|', '/')
  const heads = marks.as('label', () => [phrase(writer, 1), phrase(writer, 1), phrase(writer, 1)].join(' | '))
  return [`| ${heads} |`, '| --- | --- | --- |', ...many(writer.random, 7, row)].join('\n')
}

const pictureColumns: Maker = (writer) => {
  const column = () =>
    fence(
      titled('column', writer),
      `${picture(writer, ` "${writer.marks.next()} caption"`)}\n\n${paragraph(writer, 2)}`,
    )
  return fence(titled('slide', writer), Array.from({ length: 2 + writer.random.int(3) }, column).join('\n\n'))
}

const fourColumns: Maker = (writer) => {
  const column = () => fence(titled('column', writer), list(writer, false, 1, 4))
  return fence(titled('slide', writer), Array.from({ length: 4 }, column).join('\n\n'))
}

const htmlFigure: Maker = ({ marks }) =>
  `<figure><img src="picture-640x640.png" alt="${marks.as('picture', marks.next)}"><figcaption>${marks.next()}</figcaption></figure>`

const htmlList: Maker = ({ marks, random }) =>
  `<ul>${many(random, 12, () => `<li>${marks.next()}</li>`).join('')}</ul>\n<pre>${marks.next()}\n  ${marks.next()}</pre>`

const breaks: Maker = (writer) => many(writer.random, 12, () => phrase(writer)).join('  \n')

const revealedStory: Maker = (writer) =>
  fence('reveal', `${paragraph(writer, 2)}\n\n${table(writer, 3, 4)}\n\n${list(writer, true, 1)}`)

/** Blocks that few articles have, and those in places where few expect them. */
export const rareBlocks: readonly Maker[] = [
  displayMath,
  inlineMath,
  namedCode,
  details,
  richList,
  richTable,
  pictureColumns,
  fourColumns,
  htmlFigure,
  htmlList,
  breaks,
  revealedStory,
]
