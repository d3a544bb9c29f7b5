import type { Change } from './package/change-package.ts'

/** A way to break a file, and the rule by which a judge finds it. */
export interface Mutation {
  readonly name: string
  readonly rule: string
  readonly change: Change
  /** That of the zip's entries. */
  readonly year?: number
}

const slides = /^\/ppt\/slides\/[^/]+\.xml$/
const slideRelations = /^\/ppt\/slides\/_rels\//

/** Changes the first part of such a name in which the change changes something. */
const inFirst =
  (names: RegExp, change: (text: string) => string): Change =>
  (parts) => {
    for (const [name, text] of parts) {
      const changed = names.test(name) ? change(text) : text
      if (changed === text) continue
      parts.set(name, changed)
      return
    }
    throw new Error(`no part that is called ${names} can be broken so`)
  }

const removed =
  (names: RegExp): Change =>
  (parts) => {
    const name = [...parts.keys()].find((candidate) => names.test(candidate))
    if (name === undefined) throw new Error(`no part is called ${names}`)
    parts.delete(name)
  }

/** The first text of a shape that is no placeholder, or of the body. */
const firstBodyText =
  /(<p:ph(?! type="(?:ctrTitle|title|dt|ftr|sldNum)")[^>]*>(?:(?!<\/p:sp>)[\s\S])*?<a:t>)([^<]+)(<\/a:t>)/

/** The same text four hundred times. */
const tooMuch = (_: string, before: string, text: string, after: string): string =>
  `${before}${`${text} `.repeat(400)}${after}`

export const mutations: readonly Mutation[] = [
  // The package.
  {
    name: 'a part without a type',
    rule: 'part-listed',
    change: inFirst(/Content_Types/, (text) => text.replace(/<Override PartName="\/ppt\/slides\/[^>]*>/, '')),
  },
  {
    name: 'a listed part that is missing',
    rule: 'listed-part-there',
    change: removed(/^\/ppt\/slideLayouts\/[^/]+\.xml$/),
  },
  {
    name: 'a relationship to a part that is missing',
    rule: 'related-part-there',
    change: removed(/^\/ppt\/slides\/[^/]+\.xml$/),
  },
  {
    name: 'a part that nothing relates to',
    rule: 'part-reached',
    change: (parts) => parts.set('/ppt/slides/lost.xml', '<lost/>'),
  },
  {
    name: 'a part with a tag that is left open',
    rule: 'part-readable',
    change: inFirst(slides, (text) => text.replace('</p:cSld>', '')),
  },
  {
    name: 'a character that XML forbids',
    rule: 'characters-allowed',
    change: inFirst(slides, (text) => text.replace('<a:t>', '<a:t>&#11;')),
  },
  // Its slides.
  {
    name: 'two shapes of one id',
    rule: 'shape-ids-unique',
    change: inFirst(slides, (text) => text.replaceAll(/<p:cNvPr id="\d+"/g, '<p:cNvPr id="7"')),
  },
  {
    name: 'a slide without a title',
    rule: 'one-title',
    change: inFirst(slides, (text) => text.replace(/<p:ph type="title"/, '<p:ph type="body"')),
  },
  {
    name: 'a title without text',
    rule: 'one-title',
    change: inFirst(slides, (text) =>
      text.replace(/(<p:ph type="title"(?:(?!<\/p:sp>)[\s\S])*?)<a:r>(?:(?!<\/p:sp>)[\s\S])*<\/a:r>/, '$1'),
    ),
  },
  {
    name: 'a picture without words',
    rule: 'picture-described',
    change: inFirst(slides, (text) => text.replace(/(<p:(?:pic|graphicFrame)>[\s\S]*?) descr="[^"]*"/, '$1')),
  },
  {
    name: 'a picture described by its path',
    rule: 'picture-described',
    change: inFirst(slides, (text) =>
      text.replace(/(<p:(?:pic|graphicFrame)>[\s\S]*?) descr="[^"]*"/, '$1 descr="images/three-leaves.svg"'),
    ),
  },
  {
    name: 'a box that reaches off the slide',
    rule: 'box-inside-slide',
    change: inFirst(slides, (text) => text.replace(/(<p:spPr><a:xfrm><a:off x=)"\d+"/, '$1"9000000"')),
  },
  {
    name: 'a size of half a point',
    rule: 'sizes-whole',
    change: inFirst(slides, (text) => text.replace(/ sz="(\d+)00"/, ' sz="$150"')),
  },
  {
    name: 'a link that runs a script',
    rule: 'links-safe',
    change: inFirst(slideRelations, (text) =>
      text.replace(/Target="https?:[^"]*"/, 'Target="javascript:alert(1)"'),
    ),
  },
  {
    name: 'a link to a file of the machine',
    rule: 'links-safe',
    change: inFirst(slideRelations, (text) =>
      text.replace(/Target="https?:[^"]*"/, 'Target="../../setup.exe"'),
    ),
  },
  {
    name: 'a link that runs a program',
    rule: 'links-safe',
    change: inFirst(slides, (text) =>
      text.replace(/<a:hlinkClick /, '<a:hlinkClick action="ppaction://program" '),
    ),
  },
  {
    name: 'a picture from the network',
    rule: 'links-safe',
    change: inFirst(slideRelations, (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/a.png" TargetMode="External"/></Relationships>',
      ),
    ),
  },
  // Its notes.
  {
    name: 'notes that share the theme of the slides',
    rule: 'notes-chained',
    change: inFirst(/notesMasters\/_rels/, (text) => text.replace(/theme\d+\.xml/, 'theme1.xml')),
  },
  {
    name: 'notes that lead to no slide',
    rule: 'notes-chained',
    change: inFirst(/notesSlides\/_rels/, (text) => text.replace(/<Relationship [^>]*\/slide"[^>]*>/, '')),
  },
  // Microsoft's schema.
  {
    name: 'elements in the wrong order',
    rule: 'sdk-valid',
    change: inFirst(slides, (text) =>
      text.replace(
        /(<p:cNvSpPr[^>]*\/>|<p:cNvSpPr>[\s\S]*?<\/p:cNvSpPr>)(<p:nvPr[\s\S]*?<\/p:nvPr>)/,
        '$2$1',
      ),
    ),
  },
  {
    name: 'a colour that is none',
    rule: 'sdk-valid',
    change: inFirst(/theme1\.xml$/, (text) => text.replace(/srgbClr val="[^"]*"/, 'srgbClr val="red"')),
  },
  // What LibreOffice prints.
  {
    name: 'a text too tall for its place',
    rule: 'text-in-box',
    change: inFirst(slides, (text) => text.replace(firstBodyText, tooMuch)),
  },
  {
    name: 'a text too tall for its place that shrinks',
    rule: 'text-in-box',
    change: inFirst(slides, (text) => {
      const taller = text.replace(firstBodyText, tooMuch)
      const shrinking = '<a:bodyPr><a:normAutofit fontScale="25000"/></a:bodyPr>'
      return taller === text ? text : taller.replaceAll('<a:bodyPr/>', shrinking)
    }),
  },
  {
    name: 'a text that goes on below the slide',
    rule: 'text-printed',
    change: inFirst(slides, (text) => text.replace(firstBodyText, tooMuch)),
  },
  {
    name: 'two boxes in one place',
    rule: 'boxes-apart',
    change: inFirst(slides, (text) =>
      text.replace(/(<p:sp>(?:(?!<\/p:sp>)[\s\S])*<a:t>[\s\S]*?<\/p:sp>)/, '$1$1'),
    ),
  },
  // What another reader finds.
  {
    name: 'a word less',
    rule: 'text-read',
    change: inFirst(slides, (text) => text.replace(firstBodyText, '$1$3')),
  },
  {
    name: 'a slide less',
    rule: 'same-as-html',
    change: inFirst(/presentation\.xml$/, (text) => text.replace(/<p:sldId [^>]*\/>/, '')),
  },
  {
    name: 'a word less in the notes',
    rule: 'notes-read',
    change: inFirst(/^\/ppt\/notesSlides\/[^/]+\.xml$/, (text) =>
      text.replace(/(<p:ph type="body"[\s\S]*?<a:t>)\w+/, '$1'),
    ),
  },
  // What it says of itself.
  {
    name: 'a file of another title',
    rule: 'same-as-html',
    change: inFirst(/core\.xml$/, (text) => text.replace(/<dc:title>[^<]*/, '<dc:title>Another')),
  },
  { name: 'a file that knows the time', rule: 'dates-fixed', change: () => undefined, year: 2026 },
]
