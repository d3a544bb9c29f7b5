import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { oddTemplate } from '../pptx-template/files/odd-template.ts'
import { createFolder } from './command.ts'

const post = '# Post\n\nText.\n\n## Points\n\n- One\n- Two\n'

it('tells people which layout serves what, what stands in, how much places hold, and the fonts', () => {
  const { status, stdout } = createFolder({ 'odd.potm': oddTemplate() }).trifold([
    'check-template',
    'odd.potm',
  ])
  expect(status).toBe(0)
  expect(stdout).toContain('“Diapositive de titre”')
  expect(stdout).toMatch(/sections: .*stands in/i)
  expect(stdout).toMatch(/^ {2}text: 20 pt, \d+ lines of about \d+ characters$/m)
  expect(stdout).toMatch(/^ {2}slides: .*\bstatement\b.*\bquote\b/m)
  expect(stdout).toContain('Text in Société Sans, measured as Arial, 20 % wider')
})

it('refuses a template that nothing takes on', () => {
  const folder = createFolder({ 'odd.potm': oddTemplate(), 'post.md': post })
  const { status, stderr } = folder.trifold(['build', 'post.md', '--to', 'html', '--template', 'odd.potm'])
  expect(status).toBe(2)
  expect(stderr).toContain('pptx')
})

it('tells programs the same as one JSON object', () => {
  const folder = createFolder({ 'odd.potm': oddTemplate() })
  const { stdout, stderr } = folder.trifold(['check-template', 'odd.potm', '--format', 'json'])
  expect(stderr).toBe('')
  const { slide, roles, fonts, diagnostics } = JSON.parse(stdout)
  expect(slide).toEqual({ width: 10, height: 5.63 })
  expect(roles).toHaveLength(5)
  expect(roles[1]).toMatchObject({ role: 'section', standsIn: 'title' })
  expect(fonts[0]).toMatchObject({ for: 'text', name: 'Société Sans' })
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'template-macros', file: 'odd.potm' }))
})

it.each([
  ['0 for a template with remarks alone', 'odd.potm', 0],
  ['1 for a file that is no presentation', 'letter.docx', 1],
  ['2 for a file that is not there', 'nothing.pptx', 2],
  ['2 for a folder', 'brand', 2],
] as const)('check-template ends with %s', (_, file, status) => {
  const files = { 'odd.potm': oddTemplate(), 'letter.docx': 'Dear reader', 'brand/a.md': post }
  const result = createFolder(files).trifold(['check-template', file])
  expect(result.status, result.stdout + result.stderr).toBe(status)
})

it('fills the template that --template names', () => {
  const folder = createFolder({ 'post.md': post, 'brand/odd.potm': oddTemplate() })
  const { status, stdout } = folder.trifold([
    'build',
    'post.md',
    '--to',
    'pptx',
    '--template',
    'brand/odd.potm',
  ])
  expect(status, stdout).toBe(0)
  expect(folder.files()).toContain('trifold-out/post/slides.pptx')
})

/** A document of text as Office writes it: a zip with a list of its parts, and no presentation among them. */
const letter = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
  ),
})

describe.each(['build', 'check'])('%s', (command) => {
  it.each([
    ['is not there', 'nothing.pptx'],
    ['is a folder', 'brand'],
    ['is text', 'notes.txt'],
    ['is a document of text', 'letter.docx'],
    ['is any zip', 'photos.zip'],
  ])('is called wrongly where the template %s, and writes nothing', (_, template) => {
    const files = {
      'post.md': post,
      'brand/a.txt': '',
      'notes.txt': 'Dear reader',
      'letter.docx': letter,
      'photos.zip': zipSync({ 'a.jpg': strToU8('a') }),
    }
    const folder = createFolder(files)
    const before = folder.files()
    const { status, stderr } = folder.trifold([command, 'post.md', '--template', template])
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(/^trifold: /)
    expect(stderr).toContain(template)
    expect(folder.files()).toEqual(before)
  })
})

it('says of a template that is no presentation what was expected', () => {
  const folder = createFolder({ 'post.md': post, 'letter.docx': letter })
  const { stderr } = folder.trifold(['build', 'post.md', '--to', 'html,pptx', '--template', 'letter.docx'])
  expect(stderr).toContain('it is no presentation')
  expect(stderr).toContain('.pptx, .potx')
})

it('tells of one that the configuration names as of content, and withholds that format alone', () => {
  const folder = createFolder({
    'trifold.config.json': JSON.stringify({ template: 'letter.docx', formats: { html: {}, pptx: {} } }),
    'post.md': post,
    'letter.docx': letter,
  })
  const { status, stdout } = folder.trifold(['build'])
  expect(status, stdout).toBe(1)
  expect(stdout).toContain('template-file')
  expect(folder.files()).toContain('out/post/article.html')
  expect(folder.files()).not.toContain('out/post/slides.pptx')
})
