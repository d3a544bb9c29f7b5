import type { Article, Block } from '@trifold/core'
import { type Builder, createBuilder, strong, text } from './build-article.ts'

/** A sequence of numbers from 0 to 1 that looks random and is the same for the same seed. */
const createRandom = (seed: number) => {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    return ((state >>> 8) & 0xffffff) / 0x1000000
  }
}

const fillers = [
  'of',
  'presence',
  'النص',
  '日本語',
  'extraordinarily',
  'https://example.org/a?b',
  'Wort',
  'हिन्दी',
]

/** An article of every kind of block. Each of its words that begins with `w` occurs once: none may be lost. */
export const generateArticle = (seed: number): { article: Article; words: string[] } => {
  const random = createRandom(seed)
  const builder = createBuilder()
  const words: string[] = []
  const upTo = (limit: number) => Math.floor(random() * limit)
  const phrase = (length: number) =>
    Array.from({ length: 1 + upTo(length) }, () => {
      words.push(`w${words.length}w`)
      return `${words.at(-1)} ${fillers[upTo(fillers.length)]}`
    }).join(' ')
  const sentences = (count: number) =>
    Array.from({ length: 1 + upTo(count) }, () => `${phrase(14)}.`).join(' ')
  const many = <Value>(limit: number, make: () => Value) => Array.from({ length: 1 + upTo(limit) }, make)
  const makers = makersOf(builder, { phrase, sentences, many, upTo })
  const blocks = (count: number, depth: number): Block[] =>
    many(count, () => makers[upTo(makers.length)]?.(depth, blocks) ?? builder.paragraph(sentences(2)))
  const article = builder.article([
    ...blocks(3, 0),
    ...many(5, () => builder.section(phrase(6), blocks(5, 0), 2 + upTo(3))),
  ])
  return { article, words }
}

interface Words {
  phrase(length: number): string
  sentences(count: number): string
  many<Value>(limit: number, make: () => Value): Value[]
  upTo(limit: number): number
}
type Maker = (depth: number, blocks: (count: number, depth: number) => Block[]) => Block

const makersOf = (build: Builder, { phrase, sentences, many, upTo }: Words): Maker[] => {
  const title = () => (upTo(2) === 0 ? { title: [text(phrase(4))] } : {})
  const deeper: (kind: (children: Block[]) => Block) => Maker = (kind) => (depth, blocks) =>
    depth > 2 ? build.paragraph(sentences(2)) : kind(blocks(3, depth + 1))
  return [
    () => build.paragraph(sentences(6)),
    () => build.paragraph(`${phrase(8)}:`),
    () =>
      build.list(
        many(12, () => phrase(20)),
        upTo(2) === 0,
      ),
    () => {
      const columns = 1 + upTo(12)
      return build.table(many(20, () => Array.from({ length: columns }, () => phrase(3))))
    },
    () => build.code(many(40, () => phrase(6)).join('\n'), 'js'),
    () => {
      const subjects = many(5, () => phrase(2))
      return {
        ...build.comparison(
          subjects,
          many(9, () => [phrase(2), ...subjects.map(() => phrase(9))]),
        ),
        ...title(),
      }
    },
    () => ({ ...build.definition(phrase(2), sentences(3)), ...title() }),
    () => ({ ...build.story(many(9, () => [phrase(2), sentences(3)])), turn: 1, ...title() }),
    deeper((children) => ({ type: 'blockquote', id: build.id(), children })),
    deeper((children) => ({ type: 'callout', kind: 'tip', id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'summary', id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'notes', id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'slide', id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'reveal', id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'only', for: ['slides'], id: build.id(), children, ...title() })),
    deeper((children) => ({ type: 'column', id: build.id(), children, ...title() })),
    deeper((children) => build.list([children, children.slice(0, 0)])),
    deeper((children) => ({
      type: 'slide',
      id: build.id(),
      children: [
        { type: 'column', id: build.id(), children, ...title() },
        { type: 'column', id: build.id(), children: [build.paragraph(sentences(9))] },
      ],
    })),
    deeper((children) => ({
      type: 'faq',
      id: build.id(),
      children: [{ type: 'question', id: build.id(), depth: 3, question: [text(phrase(9))], children }],
      ...title(),
    })),
    () => ({ type: 'thematicBreak', id: build.id() }),
    () => build.paragraph(strong(`${phrase(3)}.`), text(` ${sentences(4)}`)),
    () => build.paragraph({ type: 'emphasis', children: [text(sentences(3))] }),
    () =>
      build.list(
        many(3, () => [
          build.paragraph(sentences(2)),
          ...many(2, () => build.code(many(12, () => phrase(4)).join('\n'), 'js')),
        ]),
        upTo(2) === 0,
      ),
    () => build.list([upTo(2) === 0 ? sentences(3) : phrase(5)]),
    () =>
      build.list(
        many(4, () => [
          build.paragraph({ type: 'link', url: 'https://example.org/a', children: [text(phrase(4))] }),
        ]),
      ),
    () => build.paragraph({ type: 'link', url: '#there', children: [text(phrase(4))] }),
  ]
}
