import { calloutKinds } from '@trifold/core'
import { list, type Maker, plainBlocks, table } from './plain-blocks.ts'
import { many, paragraph, phrase, sentence, type Writer } from './text.ts'

export const fence = (head: string, body: string): string => `:::${head}\n\n${body}\n\n:::`

/** The opening of a fence, which has a title half of the time. */
export const titled = (name: string, writer: Writer, attributes = ''): string => {
  const title = writer.random.chance(0.4)
    ? ` ${writer.marks.as('heading', () => phrase({ ...writer, oddity: 0 }, 3))}`
    : ''
  return `${name}${title}${attributes && (title === '' ? attributes : ` ${attributes}`)}`
}

const blocks = (writer: Writer, most: number): string =>
  many(writer.random, most, () => writer.random.pick(plainBlocks)(writer)).join('\n\n')

const definition: Maker = (writer) => {
  const term = writer.marks.as('heading', () => phrase({ ...writer, oddity: 0 }, 2))
  const more = writer.random.chance(0.2) ? `\n\n${blocks(writer, 2)}` : ''
  return fence(titled('definition', writer), `**${term}** is ${paragraph(writer, 3)}${more}`)
}

const definitions: Maker = (writer) => many(writer.random, 3, () => definition(writer)).join('\n\n')

const comparison: Maker = (writer) =>
  fence(
    titled('comparison', writer),
    table(writer, 3 + writer.random.int(6), 1 + writer.random.int(8), writer.random.pick([2, 4, 12])),
  )

const story: Maker = (writer) => {
  const { random, marks } = writer
  const beats = 1 + random.int(8)
  const lines = Array.from({ length: beats }, (_, index) => {
    const name = marks.as('heading', () => phrase({ ...writer, oddity: 0 }, 2))
    return `${index + 1}. **${name}.** ${paragraph(writer, 4)}`
  })
  const words = [
    random.chance(0.7) ? `turn=${1 + random.int(beats)}` : '',
    random.chance(0.5) ? 'reveal' : '',
  ]
  return fence(titled('story', writer, `{${words.join(' ').trim()}}`.replace('{}', '')), lines.join('\n'))
}

const faq: Maker = (writer) =>
  fence(
    titled('faq', writer),
    many(writer.random, 5, () => {
      const question = writer.marks.as('heading', () => phrase(writer, 8))
      return `### ${question}?\n\n${writer.random.chance(0.7) ? paragraph(writer, 3) : blocks(writer, 2)}`
    }).join('\n\n'),
  )

const columns: Maker = (writer) => {
  const column = () => fence(titled('column', writer), blocks(writer, 2))
  return fence(titled('slide', writer), Array.from({ length: 2 + writer.random.int(2) }, column).join('\n\n'))
}

const ownSlide: Maker = (writer) => {
  const layout = writer.random.pick(['statement', 'bullets', 'quote', 'summary', 'section', 'figure'])
  return fence(titled('slide', writer, `{layout=${layout}}`), blocks(writer, 2))
}

const callout: Maker = (writer) => fence(titled(writer.random.pick(calloutKinds), writer), blocks(writer, 2))

const alert: Maker = (writer) =>
  `> [!${writer.random.pick(['NOTE', 'TIP', 'WARNING'])}]\n> ${paragraph(writer, 3)}`

/** Every block of Trifold's own. */
export const semanticBlocks: readonly Maker[] = [
  definition,
  definitions,
  comparison,
  comparison,
  story,
  story,
  faq,
  columns,
  ownSlide,
  callout,
  alert,
  (writer) => fence(titled('key-points', writer), list(writer, false, 1)),
  (writer) => fence(titled('steps', writer), list(writer, true, 1)),
  (writer) => fence(titled('summary', writer), paragraph(writer, 4)),
  (writer) =>
    writer.marks.as('spoken', () => fence('notes', `${sentence(writer)}\n\n${list(writer, false, 1)}`)),
  (writer) => fence('reveal', list(writer, false, 1)),
  (writer) => fence('only{for="slides"}', blocks(writer, 2)),
  (writer) => fence('except{for="html"}', paragraph(writer)),
  (writer) => writer.marks.as('absent', () => fence('only{for="text"}', paragraph(writer))),
]
