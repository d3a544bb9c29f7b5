import type {
  Article,
  Block,
  Code,
  Comparison,
  Image,
  List,
  Metadata,
  Paragraph,
  Phrasing,
  Section,
  Story,
  Table,
  TermDefinition,
} from '@trifold/core'

/** Makes nodes of articles in few words; every block gets an id of its own. */
export interface Builder {
  article(children: Block[], meta?: Partial<Metadata>): Article
  section(heading: string, children: Block[], depth?: number): Section
  paragraph(...content: (string | Phrasing)[]): Paragraph
  list(items: (string | Block[])[], ordered?: boolean): List
  table(rows: string[][]): Table
  code(value: string, lang?: string): Code
  comparison(subjects: string[], rows: string[][]): Comparison
  definition(term: string, meaning: string): TermDefinition
  story(beats: [name: string, text: string][], fields?: Partial<Story>): Story
  image(url: string, title?: string): Image
  id(): string
}

export const text = (value: string): Phrasing => ({ type: 'text', value })
export const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })

export const createBuilder = (): Builder => {
  let count = 0
  const id = () => {
    count += 1
    return `b${count}`
  }
  const paragraph: Builder['paragraph'] = (...content) => ({
    type: 'paragraph',
    id: id(),
    children: content.map((part) => (typeof part === 'string' ? text(part) : part)),
  })
  return {
    id,
    paragraph,
    article: (children, meta = {}) => ({
      model: 1,
      meta: {
        title: 'A title',
        slug: 'a-title',
        lang: 'en',
        authors: [],
        tags: [],
        sources: [],
        translations: [],
        slides: {},
        extra: {},
        ...meta,
      },
      children,
      footnotes: [],
    }),
    section: (heading, children, depth = 2) => ({
      type: 'section',
      id: id(),
      depth,
      heading: [text(heading)],
      children,
    }),
    list: (items, ordered = false) => ({
      type: 'list',
      id: id(),
      ordered,
      children: items.map((item) => ({
        type: 'listItem',
        id: id(),
        children: typeof item === 'string' ? [paragraph(item)] : item,
      })),
    }),
    table: (rows) => ({
      type: 'table',
      id: id(),
      children: rows.map((row) => ({
        type: 'tableRow',
        id: id(),
        children: row.map((cell) => ({ type: 'tableCell', id: id(), children: [text(cell)] })),
      })),
    }),
    code: (value, lang) => ({ type: 'code', id: id(), value, lang }),
    comparison: (subjects, rows) => ({
      type: 'comparison',
      id: id(),
      corner: [],
      subjects: subjects.map((name) => ({ type: 'comparisonSubject', id: id(), children: [text(name)] })),
      children: rows.map(([dimension = '', ...cells]) => ({
        type: 'comparisonRow',
        id: id(),
        dimension: [text(dimension)],
        cells: cells.map((cell) => [text(cell)]),
      })),
    }),
    definition: (term, meaning) => ({
      type: 'termDefinition',
      id: id(),
      term,
      children: [paragraph(strong(term), text(` ${meaning}`))],
    }),
    story: (beats, fields = {}) => ({
      type: 'story',
      id: id(),
      children: beats.map(([name, told]) => ({
        type: 'beat',
        id: id(),
        children: [paragraph(strong(`${name}.`), text(` ${told}`))],
      })),
      ...fields,
    }),
    image: (url, title) => ({ type: 'image', url, alt: `Alt of ${url}`, title }),
  }
}
