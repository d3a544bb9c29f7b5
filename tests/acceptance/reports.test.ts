import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

const files = {
  'posts/broken.md': '# Broken\n\n:::difinition\n\n**Tea** is a drink.\n\n:::\n',
  'posts/notes.md': '# Notes\n\nText.\n\n:::notes\n\nFor the speaker.\n\n:::\n',
}

it('shows people each finding with its place, a code frame and a suggestion', () => {
  const { stdout } = createFolder(files).trifold(['check', 'posts'])
  expect(stdout).toContain('--> posts/broken.md:3:')
  expect(stdout).toContain('  3 | :::difinition')
  expect(stdout).toMatch(/\^{3,}/)
  expect(stdout).toContain('definition')
})

it('counts what each format left out', () => {
  const { stdout } = createFolder(files).trifold(['build', 'posts'])
  expect(stdout).toMatch(/^ {2}html +1 × notes$/m)
})

it('prints exactly one JSON object', () => {
  const { stdout, stderr } = createFolder(files).trifold(['build', 'posts', '--format', 'json'])
  expect(stderr).toBe('')
  const { articles, diagnostics, summary } = JSON.parse(stdout)
  const notes = articles.find(({ file }: { file: string }) => file === 'posts/notes.md')
  expect(notes.slug).toBe('notes')
  expect(notes.outputs).toContain('trifold-out/notes/article.html')
  expect(notes.omitted.html).toMatchObject([{ type: 'notes', line: 5 }])
  const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === 'error')
  expect(errors).toMatchObject([{ file: 'posts/broken.md', line: 3, column: 1 }])
  expect(summary).toMatchObject({ built: 1, failed: 1, errors: 1 })
})

it('prints annotations for GitHub', () => {
  const { stdout } = createFolder(files).trifold(['check', 'posts', '--format', 'github'])
  expect(stdout).toMatch(/^::error file=posts\/broken\.md,line=3,.*::/m)
})

it('prints a SARIF log', () => {
  const { stdout } = createFolder(files).trifold(['check', 'posts', '--format', 'sarif'])
  const [result] = JSON.parse(stdout).runs[0].results
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('posts/broken.md')
})

it('colours nothing where there is no terminal, and where colours are not wanted', () => {
  const folder = createFolder(files)
  expect(folder.trifold(['check', 'posts']).stdout).not.toContain('\u001B')
  expect(folder.trifold(['check', 'posts'], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[')
  expect(folder.trifold(['check', 'posts'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(
    '\u001B',
  )
})

it('reports the same findings in every format', () => {
  const folder = createFolder({ ...files, 'posts/image.md': '# Image\n\n![cat](cat.png)\n' })
  const codes = (format: string, pattern: RegExp) =>
    [...folder.trifold(['check', 'posts', '--format', format]).stdout.matchAll(pattern)]
      .map((match) => match[1])
      .sort()
  const json = codes('json', /"code": "([a-z-]+)"/g)
  expect(json.length).toBeGreaterThan(1)
  expect(codes('text', /-->.* {2}([a-z-]+)$/gm)).toEqual(json)
  expect(codes('github', /title=([a-z-]+)/g)).toEqual(json)
  expect(codes('sarif', /"ruleId": "([a-z-]+)"/g)).toEqual(json)
})
