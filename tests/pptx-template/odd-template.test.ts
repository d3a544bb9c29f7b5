import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { everyBlock } from '../articles/every-block.ts'
import { createContext } from '../articles/render-article.ts'
import { type MadeFile, makeFile } from '../pptx/files/made-file.ts'
import { judgeFiles } from '../pptx/judge-files.ts'
import { localTemplate } from './files/local-template.ts'
import { oddTemplate } from './files/odd-template.ts'

const fill = async (text: string): Promise<MadeFile> => {
  const { article } = compileText(text)
  if (article === undefined) throw new Error('the article has errors')
  const template = localTemplate('societe.potm', oddTemplate())
  return makeFile('odd', article, { ...createContext(), template }, false)
}

describe('slides in an odd template', () => {
  let made: MadeFile
  let files: Record<string, string>
  beforeAll(async () => {
    made = await fill(everyBlock)
    files = Object.fromEntries(
      Object.entries(unzipSync(made.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    )
  })

  it('leave no judge anything to find', async () => {
    expect(await judgeFiles([made])).toEqual([])
  })

  it('leave nothing of its sample slide, its macros and its sections', () => {
    const written = Object.keys(files)
    const gone = written.filter((name) =>
      /exemple|vbaProject|customXml|comments|notesSlides\/n\.xml/.test(name),
    )
    expect(gone).toEqual([])
    expect(Object.values(files).filter((content) => /Exemple|Courte|secret/.test(content))).toEqual([])
    expect(files['ppt/slideLayouts/slideLayout31.xml']).not.toContain('hlinkClick')
  })

  it('are a presentation, not a template, of the template’s size', () => {
    expect(files['[Content_Types].xml']).toContain('presentationml.presentation.main+xml')
    expect(files['[Content_Types].xml']).not.toMatch(/macroEnabled|template/)
    expect(files['ppt/presentation.xml']).toContain('<p:sldSz cx="9144000" cy="5143500"/>')
  })

  it('keep its master, its layouts and its theme to the byte', () => {
    expect(files['ppt/theme/theme1.xml']).toContain('name="Société"')
    expect(files['ppt/slideMasters/slideMaster4.xml']).toContain('cap="all"')
    expect(Object.keys(files).filter((name) => /slideLayouts\/[^_]/.test(name))).toHaveLength(4)
  })

  it('fill its placeholders by type and index', () => {
    expect(files['ppt/slides/slide1.xml']).toContain('<p:ph type="ctrTitle"/>')
    expect(files['ppt/slides/_rels/slide1.xml.rels']).toContain('slideLayouts/slideLayout31.xml')
    const bullets = Object.entries(files).filter(
      ([name, xml]) => /slides\/slide/.test(name) && /<p:ph idx="42"\/>/.test(xml),
    )
    expect(bullets.length).toBeGreaterThan(0)
  })
})

it('marks code in lines with a colour that lets nothing through, which not every program would paint pale', async () => {
  const { bytes } = await fill('# Title\n\n## Points\n\n- Run `make`\n- Then `ship`\n')
  const slide = strFromU8(unzipSync(bytes)['ppt/slides/slide2.xml'] ?? new Uint8Array())
  expect(slide).toContain('<a:highlight>')
  expect(slide).not.toContain('<a:alpha')
})

it('writes neither size, face, weight, colour nor distance of lines where the template has its own', async () => {
  const { bytes } = await fill('# Title\n\n## Points\n\n- One\n- Two\n')
  const slide = strFromU8(unzipSync(bytes)['ppt/slides/slide2.xml'] ?? new Uint8Array())
  expect(slide).toContain('<a:t>One</a:t>')
  expect(slide).not.toMatch(/\bsz="|\bb="|<a:latin|<a:solidFill|<a:lnSpc/)
})

it('writes the same bytes each time', async () => {
  const [one, other] = [await fill(everyBlock), await fill(everyBlock)]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
})
