import type { Article } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createBuilder, strong, text } from '../test/build-article.ts'
import { createDeck, type DeckOptions } from './create-deck.ts'
import type { DeckSlide } from './deck.ts'

const slidesOf = (article: Article, options?: DeckOptions): DeckSlide[] => createDeck(article, options).slides
const layouts = (slides: readonly DeckSlide[]): string[] => slides.map(({ layout }) => layout)
const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  return 'value' in value ? String(value.value) : Object.values(value).map(textOf).join('')
}
const build = createBuilder()

describe('the title slide', () => {
  it('is the first, with subtitle, authors and date, and stands alone for an empty article', () => {
    const meta = {
      subtitle: 'Its subtitle',
      authors: [{ name: 'Ada', type: 'Person' as const }],
      published: '2026-11-22',
    }
    const slides = slidesOf(build.article([], meta))
    expect(layouts(slides)).toEqual(['title'])
    expect(slides[0]?.slots.credits).toMatchObject({ authors: ['Ada'], date: '22 November 2026' })
    expect(textOf(slides[0]?.slots.subtitle)).toBe('Its subtitle')
  })

  it('steps its title down the scale as it grows', () => {
    const sizeOf = (title: string) => slidesOf(build.article([], { title }))[0]?.titleSize
    expect(sizeOf('Short')).toBe(72)
    expect(sizeOf('A good many words '.repeat(8))).toBeLessThan(72)
  })
})

describe('prose', () => {
  const first = build.paragraph('The first sentence, e.g. this one, leads. The second is spoken.')
  const article = build.article([build.section('Heading', [first, build.paragraph('Another paragraph.')])])

  it('leads with the first sentence, and puts all of it in the notes', () => {
    const [, slide] = slidesOf(article)
    expect(slide?.layout).toBe('statement')
    expect(textOf(slide?.title)).toBe('Heading')
    expect(textOf(slide?.slots)).toBe('The first sentence, e.g. this one, leads.')
    expect(textOf(slide?.notes)).toContain('The second is spoken.')
    expect(textOf(slide?.notes)).toContain('Another paragraph.')
  })

  it('is shown whole where the mode is show', () => {
    const [, slide] = slidesOf(article, { prose: 'show' })
    expect(textOf(slide?.slots)).toContain('Another paragraph.')
    expect(slide?.notes).toEqual([])
  })

  it('is spoken alone where the mode is notes', () => {
    const [, slide] = slidesOf(article, { prose: 'notes' })
    expect(slide?.layout).toBe('section')
    expect(textOf(slide?.notes)).toContain('The first sentence')
  })

  it('is treated as its section says, and so in the sections inside', () => {
    const inner = build.section('Inner', [build.paragraph('Deep.')], 3)
    const shown = { ...build.section('S', [build.paragraph('One. Two.'), inner]), prose: 'show' as const }
    const after = build.section('A', [build.paragraph('The third sentence leads. Four.')])
    const slides = slidesOf(build.article([shown, after])).slice(1)
    expect(slides.map(({ slots }) => textOf(slots))).toEqual([
      'One. Two.',
      'Deep.',
      'The third sentence leads.',
    ])
  })

  it('sets a sentence that announces a block above it', () => {
    const section = build.section('H', [build.paragraph('Three things follow:'), build.list(['a', 'b'])])
    const [, slide] = slidesOf(build.article([section]))
    expect(slide?.layout).toBe('bullets')
    expect(textOf(slide?.slots.lead)).toBe('Three things follow:')
    expect(textOf(slide?.notes)).toBe('Three things follow:')
  })

  it('gives a text of long sentences without headings a slide for about each minute', () => {
    const paragraphs = Array.from({ length: 6 }, (_, index) =>
      build.paragraph(`Number ${index} opens ${'word '.repeat(30)}now. ${'Word '.repeat(69)}end.`),
    )
    const slides = slidesOf(build.article(paragraphs))
    const shown = slides.map(({ slots }) => textOf(slots.statement)).filter(Boolean)
    expect(shown.map((text) => text.slice(0, 'Number 0'.length))).toEqual([
      'Number 0',
      'Number 2',
      'Number 4',
    ])
    expect(slides.every(({ title }) => textOf(title) === 'A title')).toBe(true)
  })

  it('gives paragraphs a point each, with the labels that they begin with', () => {
    const labelled = ['April', 'May'].map((name) =>
      build.paragraph(
        { type: 'strong', children: [{ type: 'text', value: `${name}.` }] },
        ' It rained. All day.',
      ),
    )
    const [, slide] = slidesOf(build.article(labelled))
    expect(slide?.slots.body).toMatchObject({ kind: 'items', items: [{}, {}] })
    expect(textOf(slide?.slots.body)).toBe('April. It rained.May. It rained.')
  })

  it('of an only block for slides is shown', () => {
    const only = {
      type: 'only' as const,
      id: 'o',
      for: ['slides'],
      children: [build.paragraph('For slides.')],
    }
    const slides = slidesOf(build.article([build.section('H', [build.paragraph('Lead.'), only])]))
    expect(textOf(slides.at(-1)?.slots.body)).toBe('For slides.')
  })
})

describe('sections', () => {
  it('that hold sections alone are dividers that list them; the eyebrow says where a slide belongs', () => {
    const inner = ['One', 'Two'].map((name) =>
      build.section(name, [build.paragraph('A text of its own.')], 3),
    )
    const slides = slidesOf(build.article([build.section('Outer', inner)]))
    expect(layouts(slides)).toEqual(['title', 'section', 'statement', 'statement'])
    expect(textOf(slides[1]?.slots.agenda)).toBe('OneTwo')
    expect(slides[2]?.eyebrow).toBe('Outer')
  })

  it('that hold one section alone stand above its title', () => {
    const inner = build.section('Inner', [build.paragraph('A text of its own.')], 3)
    const slides = slidesOf(build.article([build.section('Outer', [inner])]))
    expect(layouts(slides)).toEqual(['title', 'statement'])
    expect(slides[1]?.eyebrow).toBe('Outer')
  })

  it('that hold nothing are told by the slide that lists them', () => {
    const inner = [build.section('One', [build.list(['a', 'b'])], 3), build.section('Two', [], 3)]
    expect(layouts(slidesOf(build.article([build.section('Outer', inner)])))).toEqual([
      'title',
      'section',
      'bullets',
    ])
  })

  it('give their id to their first slide', () => {
    const section = { ...build.section('H', [build.list(['a'])]), id: 'my-id' }
    expect(slidesOf(build.article([section])).map(({ id }) => id)).toEqual(['cover', 'my-id'])
  })

  it('keep their heading in the notes when every slide has a title of its own', () => {
    const heading = 'A heading that is longer than the small line above a title can be, by a good many words'
    const tip = {
      type: 'callout' as const,
      kind: 'tip' as const,
      id: 't',
      title: [text('Tip')],
      children: [build.paragraph('x')],
    }
    const [, slide] = slidesOf(build.article([build.section(heading, [tip])]))
    expect(textOf(slide?.notes)).toContain(heading)
  })
})

describe('the order', () => {
  const blocks = () => [
    build.paragraph('Before.'),
    build.paragraph(build.image('a.png')),
    build.paragraph('After.'),
    { type: 'reveal' as const, id: build.id(), children: [build.paragraph('Then.'), build.list(['item'])] },
  ]
  it('of text, images and steps is the author’s where prose is shown', () => {
    const article = build.article([build.section('S', blocks())])
    const slides = slidesOf(article, { prose: 'show', image: () => ({ width: 800, height: 600 }) }).slice(1)
    expect(layouts(slides)).toEqual(['bullets', 'figure', 'bullets', 'bullets', 'bullets'])
    expect(slides.map(({ slots }) => textOf(slots.body))).toEqual(['Before.', '', 'After.', 'Then.', 'item'])
  })
})

describe('what is cut to its leading sentence', () => {
  const long = 'The first of these sentences leads the others. '
  const ending = 'It goes on.'
  const more = (count: number) => `${long.repeat(count)}${ending}`

  it.each([
    ['a list item', () => build.list([more(20), 'short'])],
    [
      'a beat',
      () =>
        build.story([
          ['One', more(20)],
          ['Two', 'b'],
        ]),
    ],
    [
      'a callout',
      () => ({
        type: 'callout' as const,
        kind: 'tip' as const,
        id: 'c',
        children: [build.paragraph(more(20))],
      }),
    ],
    [
      'a very long quotation',
      () => ({ type: 'blockquote' as const, id: 'q', children: [build.paragraph(more(60))] }),
    ],
  ])('goes on in the notes: %s', (_, make) => {
    const [, slide] = slidesOf(build.article([make()]))
    expect(textOf(slide?.slots)).toMatch(/leads the others\.(?!.*…)/)
    expect(textOf(slide?.slots)).not.toContain(ending)
    expect(textOf(slide?.notes)).toContain(ending)
  })

  it.each([
    ['a beat', () => build.story([['One', more(5)]])],
    ['an item', () => build.list([more(5), 'short'])],
    [
      'an answer',
      () => ({
        type: 'faq' as const,
        id: 'f',
        children: [
          {
            type: 'question' as const,
            depth: 3 as const,
            id: 'f1',
            question: [text('Why?')],
            children: [build.paragraph(more(5))],
          },
        ],
      }),
    ],
  ])('is shown whole where the slide has room: %s', (_, make) => {
    const [, slide, ...others] = slidesOf(build.article([make()]))
    expect(textOf(slide?.slots)).toContain(ending)
    expect(JSON.stringify(slide?.slots)).not.toContain('…')
    expect([slide?.notes, others]).toEqual([[], []])
  })

  it('is never a quotation of some sentences: all of it is on slides, with who said it', () => {
    const quote = {
      type: 'blockquote' as const,
      id: 'q',
      children: [build.paragraph(more(10)), build.paragraph('Its end.'), build.paragraph('— Ada')],
    }
    const shown = slidesOf(build.article([quote])).slice(1)
    expect(textOf(shown.map(({ slots }) => slots.quote))).toBe(`${more(10)}Its end.`)
    expect(textOf(shown.at(-1)?.slots.source)).toBe('Ada')
  })
})

describe('definitions and comparisons', () => {
  const article = build.article([
    build.section('Terms', [
      build.definition('Presence', 'is being found.'),
      build.definition('Other', 'is not.'),
    ]),
    build.section('Side by side', [
      build.comparison(['presence', 'Conversation'], [['Direction', 'one', 'both']]),
    ]),
  ])
  const slides = slidesOf(article)

  it('share a slide where they stand together', () => {
    expect(layouts(slides)).toEqual(['title', 'definition', 'comparison'])
    expect(slides[1]?.slots.definitions).toMatchObject({ terms: [{}, {}] })
  })

  it('give a term the hue of the subject of the same name', () => {
    expect(slides[1]?.slots.definitions).toMatchObject({ terms: [{ hue: 1 }, {}] })
    expect(slides[2]?.slots.comparison).toMatchObject({ subjects: [{ hue: 1 }, { hue: 2 }] })
  })
})

describe('pagination', () => {
  it('repeats the header row and counts the parts of a long table', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`row ${index}`, 'value'])
    const slides = slidesOf(
      build.article([build.section('T', [build.table([['Name', 'Value'], ...rows])])]),
    ).slice(1)
    expect(slides.length).toBeGreaterThan(2)
    slides.forEach((slide, index) => {
      expect(slide.part).toEqual({ index: index + 1, of: slides.length })
      expect(textOf((slide.slots.table as { header?: unknown }).header)).toBe('NameValue')
      expect(slide.slots.table?.size).toBeGreaterThanOrEqual(20)
    })
    expect(
      slides.flatMap(({ slots }) => (slots.table?.kind === 'table' ? slots.table.rows : [])),
    ).toHaveLength(40)
  })

  it('goes on with the numbers of a list', () => {
    const items = Array.from({ length: 25 }, (_, index) => `Item ${index} of the list`)
    const slides = slidesOf(build.article([build.section('L', [build.list(items, true)])])).slice(1)
    const numbers = slides.flatMap(({ slots }) =>
      slots.body?.kind === 'items' ? slots.body.items.map(({ number }) => number) : [],
    )
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })

  it('splits code between lines and says where each part begins', () => {
    const code = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n')
    const parts = slidesOf(build.article([build.code(code)]))
      .map(({ slots }) => slots.code)
      .filter((slot) => slot?.kind === 'code')
    expect(parts.map(({ value }) => value).join('\n')).toBe(code)
    expect(parts[1]?.firstLine).toBe((parts[0]?.value.split('\n').length ?? 0) + 1)
  })

  it.each([
    ['alone', (code: string) => [build.code(code)]],
    [
      'on an author’s slide',
      (code: string) => [
        {
          type: 'slide' as const,
          id: 's',
          title: [text('T')],
          children: [build.paragraph('x'), build.code(code)],
        },
      ],
    ],
  ])('splits code at blank lines near the middle, all parts in one size: %s', (_, blocks) => {
    const part = (name: string, lines: number) =>
      Array.from({ length: lines }, (_, index) => `${name} ${index}`).join('\n')
    const code = [part('one', 14), part('two', 13), '', ''].join('\n\n')
    const slides = slidesOf(build.article(blocks(code))).slice(1)
    const values = [
      ...JSON.stringify(slides.map(({ slots }) => slots)).matchAll(/"value":"((?:one|two)[^"]*)"/g),
    ]
    expect(values.map((match) => match[1]?.replaceAll('\\n', '\n'))).toEqual([
      part('one', 14),
      part('two', 13),
    ])
    const sizes = slides.flatMap(({ slots }) => [slots.code, slots.body].map((slot) => slot?.size ?? []))
    expect(new Set(sizes.flat()).size).toBe(1)
  })

  it('keeps marks and numbers on their lines over the parts of a block of code', () => {
    const value = Array.from({ length: 50 }, (_, index) => `line ${index + 1}`).join('\n')
    const code = { ...build.code(value, 'js'), meta: 'title="a.js" {2,40-41}' }
    const parts = slidesOf(build.article([code]))
      .map(({ slots }) => slots.code)
      .filter((slot) => slot?.kind === 'code')
    const referred = parts.flatMap(({ marked, firstLine, value }) =>
      marked.map((line) => value.split('\n')[line - firstLine]),
    )
    expect(referred).toEqual(['line 2', 'line 40', 'line 41'])
    expect(
      parts.every(({ title, firstLine, firstNumber }) => title === 'a.js' && firstNumber === firstLine),
    ).toBe(true)
  })

  it('splits a table of many columns, its first beside each group', () => {
    const header = Array.from({ length: 14 }, (_, index) => `Column ${index}`)
    const slides = slidesOf(build.article([build.table([header, header])])).slice(1)
    expect(slides.length).toBeGreaterThan(1)
    for (const { slots } of slides)
      expect(textOf((slots.table as { header?: unknown }).header)).toMatch(/^Column 0C/)
  })
})

describe('steps', () => {
  it('show the beats of a story one by one where it asks for that', () => {
    const story = build.story(
      [
        ['One', 'a'],
        ['Two', 'b'],
      ],
      { reveal: true, turn: 2 },
    )
    const [, slide] = slidesOf(build.article([story]))
    expect(slide?.steps).toBe(2)
    expect(slide?.slots.story).toMatchObject({
      beats: [
        { step: 1, turn: false },
        { step: 2, turn: true },
      ],
    })
  })

  it.each([
    ['the rows of a table', () => build.table([['A'], ['b'], ['c']])],
    [
      'the rows of a comparison',
      () =>
        build.comparison(
          ['A', 'B'],
          [
            ['d', 'e', 'f'],
            ['g', 'h', 'i'],
          ],
        ),
    ],
  ])('show one by one what stands inside reveal: %s', (_, make) => {
    const reveal = { type: 'reveal' as const, id: build.id(), children: [make()] }
    expect(slidesOf(build.article([reveal]))[1]?.steps).toBe(2)
  })

  it('show terms inside reveal one by one', () => {
    const terms = ['One', 'Two', 'Three'].map((name) => build.definition(name, 'a meaning.'))
    const [, slide] = slidesOf(build.article([{ type: 'reveal', id: build.id(), children: terms }]))
    expect([slide?.layout, slide?.steps]).toEqual(['definition', 3])
  })

  it('show the items of a list inside reveal one by one', () => {
    const reveal = { type: 'reveal' as const, id: 'r', children: [build.list(['a', 'b', 'c'])] }
    expect(slidesOf(build.article([reveal]))[1]?.steps).toBe(3)
  })
})

describe('an author’s slide', () => {
  it('is a statement with its title for listeners alone', () => {
    const slide = {
      type: 'slide' as const,
      id: 's',
      layout: 'statement' as const,
      children: [build.paragraph('Big ', strong('words'))],
    }
    const [, shown] = slidesOf(build.article([build.section('H', [slide])]))
    expect(shown).toMatchObject({ layout: 'statement', titleHidden: true })
    expect(textOf(shown?.title)).toBe('H')
  })

  it('has its columns side by side, and its notes beside it', () => {
    const column = (word: string) => ({
      type: 'column' as const,
      id: build.id(),
      children: [build.paragraph(word)],
    })
    const notes = { type: 'notes' as const, id: 'n', children: [build.paragraph('Said.')] }
    const slide = {
      type: 'slide' as const,
      id: 's',
      title: [text('Two')],
      children: [column('left'), column('right'), notes],
    }
    const [, shown] = slidesOf(build.article([slide]))
    expect(Object.keys(shown?.slots ?? {})).toEqual(['column-1', 'column-2'])
    expect(textOf(shown?.notes)).toBe('Said.')
  })
})

it('takes speaker notes out of whatever they stand in', () => {
  const notes = { type: 'notes' as const, id: 'n', children: [build.paragraph('Whispered.')] }
  const [, slide] = slidesOf(build.article([build.list([[build.paragraph('Shown.'), notes]])]))
  expect(textOf(slide?.slots)).toBe('Shown.')
  expect(textOf(slide?.notes)).toBe('Whispered.')
})

describe('figures', () => {
  const article = build.article([build.section('H', [build.paragraph(build.image('a.png', 'Caption'))])])

  it('show an image that stands alone, with its caption', () => {
    const [, slide] = slidesOf(article, { image: () => ({ width: 800, height: 600 }) })
    expect(slide?.layout).toBe('figure')
    expect(textOf(slide?.slots.caption)).toBe('Caption')
  })

  const narrow = { image: () => ({ width: 400, height: 700 }) }
  it.each([
    ['a list before it', () => [build.list(['one', 'two']), build.paragraph(build.image('a.png'))]],
    ['a list after it', () => [build.paragraph(build.image('a.png')), build.list(['one', 'two'])]],
    [
      'the sentence that leads',
      () => [build.paragraph('A lighthouse stood here.'), build.paragraph(build.image('a.png'))],
    ],
    [
      'the sentence it stands in',
      () => [build.paragraph('A lighthouse ', build.image('a.png'), ' stood here.')],
    ],
  ])('stand beside %s where they are narrow', (_, blocks) => {
    const [, slide, ...others] = slidesOf(build.article([build.section('H', blocks())]), narrow)
    expect(slide?.layout).toBe('figure')
    expect(Object.values(slide?.slots ?? {}).map(({ kind }) => kind)).toEqual([
      expect.stringMatching(/items|inline/),
      'image',
    ])
    expect(others).toEqual([])
  })

  it('share a slide as a row where one paragraph holds several', () => {
    const row = build.paragraph(build.image('a.png', 'One'), ' ', build.image('b.png', 'Two'))
    const [, slide] = slidesOf(build.article([build.section('H', [row])]), narrow)
    expect(Object.keys(slide?.slots ?? {})).toEqual(['column-1', 'column-2'])
    expect(
      textOf(Object.values(slide?.slots ?? {}).map((slot) => (slot.kind === 'image' ? slot.caption : []))),
    ).toBe('OneTwo')
  })

  it.each(['lead', 'notes', 'show'] as const)(
    'are told in words, with their captions, when the image cannot be shown (%s)',
    (prose) => {
      const [, slide] = slidesOf(article, { prose })
      const told = JSON.stringify(slide?.slots)
      expect(told).toContain('Alt of a.png')
      expect(told).toContain('"type":"text","value":"Caption"')
    },
  )

  it('are spoken of when the image cannot be shown and has no caption', () => {
    const bare = build.article([build.section('H', [build.paragraph(build.image('a.png'))])])
    expect(layouts(slidesOf(bare))).toEqual(['title', 'section'])
    expect(JSON.stringify(slidesOf(bare)[1]?.notes)).toContain('Alt of a.png')
  })
})

describe('ids, links and footnotes', () => {
  it('are unique even when the author takes the deck’s own', () => {
    const section = { ...build.section('S', [build.paragraph('x')]), id: 'cover' }
    const ids = slidesOf(build.article([section])).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('cover')
  })

  it('lead to the slide that shows a block', () => {
    const list = { ...build.list(['a']), id: 'the-list' }
    const link = { type: 'link' as const, url: '#the-list', children: [text('see')] }
    const sections = [build.section('A', [list]), build.section('B', [build.paragraph(link, ' it.')])]
    const slides = slidesOf(build.article(sections))
    expect(JSON.stringify(slides[2]?.slots)).toContain(`#${slides[1]?.id}`)
  })

  it('lead to their slide from outside, whether it shows the block, a part of it, or speaks it', () => {
    const comparison = { ...build.comparison(['A', 'B'], [['D', 'x', 'y']]), id: 'versus' }
    const spoken = { ...build.paragraph('Spoken.'), id: 'spoken' }
    const only = {
      type: 'only' as const,
      id: 'holder',
      for: ['slides'],
      children: [build.paragraph('Here.')],
    }
    const list = build.list(['a'])
    const first = { ...build.section('A', [comparison, spoken]), id: 'first' }
    const second = { ...build.section('B', [list, only]), id: 'second' }
    const slides = slidesOf(build.article([first, second]))
    const of = (name: string) => slides.find(({ id, anchors }) => id === name || anchors.includes(name))
    expect(of('versus')?.id).toBe('first')
    expect(of('spoken')?.id).toBe('first')
    expect(of(list.children[0]?.id ?? '')?.id).toBe('second')
    expect(of('holder')).toBe(slides.at(-1))
    const all = slides.flatMap(({ id, anchors }) => [id, ...anchors])
    expect(new Set(all).size).toBe(all.length)
  })

  it('leave an author’s id with the author’s block, even the one that the title slide has', () => {
    const slides = slidesOf(build.article([{ ...build.section('S', [build.paragraph('x')]), id: 'cover' }]))
    expect(slides.map(({ id }) => id)).toEqual(['cover--2', 'cover'])
  })

  it('put the texts of footnotes into the notes, numbered', () => {
    const call = { type: 'footnoteReference' as const, identifier: 'x' }
    const article = build.article([build.paragraph('Called', call, '.')])
    article.footnotes = [
      { type: 'footnoteDefinition', id: 'fn', identifier: 'x', children: [build.paragraph('Its text.')] },
    ]
    const slide = slidesOf(article).at(-1)
    expect(textOf(slide?.slots)).toBe('Called.')
    expect(textOf(slide?.notes)).toBe('Called [1].Its text.')
  })
})

it('ends with the sources, the work that the article is based on first', () => {
  const sources = [
    { title: 'Cited', relation: 'cites' as const },
    { title: 'Origin', relation: 'basedOn' as const },
  ]
  const slide = slidesOf(build.article([build.paragraph('Text.')], { sources })).at(-1)
  expect(slide).toMatchObject({ id: 'sources', layout: 'sources' })
  expect(slide?.slots.sources).toMatchObject({ works: [{ title: 'Origin' }, { title: 'Cited' }] })
})

it('says of each slide which sections it is from', () => {
  const { article, section, list } = build
  const inner = section('Inner', [list(['A', 'B', 'C'])])
  const { slides, sections } = createDeck(article([section('Outer', [list(['D', 'E', 'F']), inner])]))
  const [outer, deep] = sections
  expect(sections.map(({ title, depth }) => [title, depth])).toEqual([
    ['Outer', 0],
    ['Inner', 1],
  ])
  expect(slides.map(({ sections }) => sections)).toEqual([[], [outer?.id], [outer?.id, deep?.id]])
})
