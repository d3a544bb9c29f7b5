import type { Block, Paragraph, Phrasing } from '@trifold/core'
import { geometries, themes } from '@trifold/deck'
import { createPrinter, drawMath, type MathDrawings, words } from '@trifold/prose'
import { themeDesign } from '../src/design/theme-design.ts'
import type { SlideContext } from '../src/slide/slide-context.ts'
import type { Levels } from '../src/text/text-style.ts'

/** A slide to write text for, in Trifold's own design. */
export const slideContext = (more: Partial<SlideContext> = {}): SlideContext => {
  const rtl = more.rtl ?? false
  const links: string[] = []
  const math: MathDrawings = more.math ?? { count: 0, find: () => undefined }
  let id = 1
  return {
    design: themeDesign({
      theme: themes.default,
      dark: false,
      geometry: geometries['16:9'],
      rtl,
      lang: 'en',
      footer: 'A',
    }),
    lang: 'en',
    rtl,
    words: words('en'),
    math,
    printer: createPrinter({
      file: 'a.md',
      words: words('en'),
      asset: () => undefined,
      math,
      idPrefix: false,
      anchor: (name) => `#${name}`,
    }),
    asset: () => undefined,
    pictures: { find: () => undefined },
    link: (url) => {
      if (url.startsWith('#')) return { id: `rId${links.push(url)}`, action: 'ppaction://hlinksldjump' }
      return /^(https?|mailto):/.test(url) ? { id: `rId${links.push(url)}` } : undefined
    },
    media: () => 'rId1',
    nextId: () => {
      id += 1
      return id
    },
    ...more,
  }
}

/** A place for text of 28 px whose first level has no marker. */
export const plainLevels: Levels = [
  {
    size: 2100,
    lineHeight: 1.4,
    colour: 'ink',
    bold: false,
    italic: false,
    face: 'text',
    align: 'start',
    marker: 'none',
    marL: 0,
    indent: 0,
    before: 0,
  },
]

/** The formulas of some text, drawn. */
export const mathOf = (children: Block[]): Promise<MathDrawings> =>
  drawMath({
    model: 1,
    meta: {
      title: 'A',
      slug: 'a',
      lang: 'en',
      authors: [],
      tags: [],
      sources: [],
      translations: [],
      slides: {},
      extra: {},
    },
    children,
    footnotes: [],
  })

export const text = (value: string): Phrasing => ({ type: 'text', value })

export const paragraph = (...children: Phrasing[]): Paragraph => ({ type: 'paragraph', id: 'p', children })
