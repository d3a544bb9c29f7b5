import { many, paragraph, phrase, sentence, type Writer } from './text.ts'

/** Makes one block as Markdown. */
export type Maker = (writer: Writer) => string

const bullet = (ordered: boolean, index: number): string => (ordered ? `${index + 1}.` : '-')

/** A list whose items nest up to `depth` deep. */
export const list = (writer: Writer, ordered: boolean, depth: number, most = 9): string =>
  many(writer.random, most, (index) => {
    const marker = bullet(ordered, index)
    const text = writer.random.chance(0.15) ? paragraph(writer, 4) : phrase(writer, 1 + writer.random.int(16))
    const nested =
      depth > 0 && writer.random.chance(0.3)
        ? `\n${indent(list(writer, writer.random.chance(0.5), depth - 1, 4), marker.length + 1)}`
        : ''
    return `${marker} ${text}${nested}`
  }).join('\n')

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

/** One item in another, eight deep. */
const deepList: Maker = (writer) =>
  Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${phrase(writer)}`).join('\n')

const taskList: Maker = (writer) =>
  many(writer.random, 7, () => `- [${writer.random.chance(0.5) ? 'x' : ' '}] ${phrase(writer)}`).join('\n')

const looseList: Maker = (writer) =>
  many(writer.random, 5, (index) => `${index + 3}. ${sentence(writer)}\n\n   ${paragraph(writer, 3)}`).join(
    '\n\n',
  )

/** The first row and the first column head what is in the others. */
export const table = (writer: Writer, columns: number, rows: number, words = 4): string => {
  const cell = () => phrase(writer, 1 + writer.random.int(words))
  const heading = () => writer.marks.as('heading', cell)
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const aligns = Array.from({ length: columns }, () => writer.random.pick(['---', ':--', ':-:', '--:']))
  const body = Array.from({ length: rows }, () =>
    line([heading(), ...Array.from({ length: columns - 1 }, cell)]),
  )
  const label = () => writer.marks.as('label', cell)
  return [line(Array.from({ length: columns }, label)), line(aligns), ...body].join('\n')
}

/** Lines of code; now and then a very long one. */
export const code = (writer: Writer, lines: number, info?: string): string => {
  const { random, marks } = writer
  const line = () =>
    random.pick([
      () => `const ${marks.next()} = ${random.int(1000)} // <tag> & more`,
      () => `${' '.repeat(2 * random.int(12))}return ${marks.next()}('text', ${random.int(9)})`,
      () => `\tif (${marks.next()}) throw new Error(\`${phrase({ ...writer, oddity: 0 }, 6)}\`)`,
      () => '',
      () => `// ${phrase({ ...writer, oddity: 0 }, 5)}`,
      () => (random.chance(0.2) ? `${marks.next()}("${'0123456789abcdef'.repeat(random.int(20))}")` : '}'),
    ])()
  const head = info ?? random.pick(['js', 'py', 'text', '', 'bash', 'json', 'js {2}'])
  return [`\`\`\`${head}`, ...Array.from({ length: lines }, line), '```'].join('\n')
}

const quote: Maker = (writer) => {
  const attribution = writer.random.chance(0.5) ? `\n>\n> — ${phrase(writer, 3)}` : ''
  return `> ${paragraph(writer, 5)}${attribution}`
}

const sizes = [
  '1x1',
  '16x16',
  '320x200',
  '800x600',
  '4000x3000',
  '100x3000',
  '3000x100',
  '640x640',
  '1280x720',
]

export const picture = ({ random, marks }: Writer, title = ''): string => {
  const name = random.pick(['picture-SIZE.png', 'drawing-SIZE.svg']).replace('SIZE', random.pick(sizes))
  return `![${marks.as('picture', marks.next)}](${name}${title})`
}

/** A picture alone, whose title is its caption. */
export const figure: Maker = (writer) =>
  picture(writer, writer.random.chance(0.4) ? ` "${writer.marks.next()} caption"` : '')

const inlineImage: Maker = (writer) => `${phrase(writer)} ${picture(writer)} ${sentence(writer)}`

const html: Maker = (writer) => {
  const { marks } = writer
  return writer.random.pick([
    () => `<details>\n<summary>${marks.next()}</summary>\n\n${paragraph(writer, 3)}\n\n</details>`,
    () => `<div align="center"><b>${marks.next()}</b> and <i>${phrase(writer, 2)}</i></div>`,
    () => `<table><tr><th>${marks.next()}</th><td>${marks.next()}</td></tr></table>`,
    () => `<p>${marks.next()}<br>${marks.next()}</p>`,
  ])()
}

const remoteImage: Maker = ({ marks }) => `![${marks.next()}](https://example.org/far.png)`

const footnoted: Maker = (writer) => `${phrase(writer)}.[^${writer.marks.as('absent', writer.marks.next)}]`

/** Every kind of plain block, the frequent ones more than once. */
export const plainBlocks: readonly Maker[] = [
  paragraph,
  paragraph,
  paragraph,
  (writer) => paragraph(writer, 20),
  (writer) => `${phrase(writer)}:\n\n${list(writer, false, 1)}`,
  (writer) => list(writer, false, 2),
  (writer) => list(writer, true, 2, 14),
  deepList,
  taskList,
  looseList,
  (writer) => table(writer, 2 + writer.random.int(4), 1 + writer.random.int(12)),
  (writer) => table(writer, 12, 1 + writer.random.int(5), 2),
  (writer) => table(writer, 3, 1 + writer.random.int(4), 30),
  (writer) => code(writer, 1 + writer.random.int(20)),
  (writer) => code(writer, 60),
  quote,
  figure,
  figure,
  inlineImage,
  html,
  remoteImage,
  footnoted,
]
