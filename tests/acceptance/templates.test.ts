import { expect, it } from 'vitest'
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

it.each([
  ['is not there', 'nothing.pptx'],
  ['is a folder', 'brand'],
])('writes nothing where the template %s', (_, template) => {
  const folder = createFolder({ 'post.md': post, 'brand/a.txt': '' })
  const { status, stderr } = folder.trifold(['build', 'post.md', '--template', template])
  expect(status, stderr).toBe(2)
  expect(stderr).toMatch(/^trifold: .*(nothing\.pptx|brand)/)
  expect(folder.files()).toEqual(['brand/a.txt', 'post.md'])
})

it('says of a template that is no presentation what was expected, and withholds that format alone', () => {
  const folder = createFolder({ 'post.md': post, 'letter.docx': 'Dear reader' })
  const { status, stdout } = folder.trifold([
    'build',
    'post.md',
    '--to',
    'html,pptx',
    '--template',
    'letter.docx',
  ])
  expect(status).toBe(1)
  expect(stdout).toContain('template-file')
  expect(stdout).toContain('.pptx, .potx')
  expect(folder.files()).toContain('trifold-out/post/article.html')
  expect(folder.files()).not.toContain('trifold-out/post/slides.pptx')
})
