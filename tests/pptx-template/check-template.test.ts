import { checkTemplate } from '@trifold/pptx/template'
import { expect, it } from 'vitest'
import { companyTemplate } from '../pptx/files/company-template.ts'
import { oddTemplate } from './files/odd-template.ts'

it('finds in a file of Trifold’s own a layout for each role', async () => {
  const { bytes } = await companyTemplate()
  const { report } = checkTemplate('own.pptx', bytes)
  expect(report?.slide).toEqual({ width: 10, height: 7.5 })
  expect(report?.roles.map(({ role, layout, standsIn }) => [role, layout, standsIn])).toEqual([
    ['title', 'Title', undefined],
    ['section', 'Section', undefined],
    ['content', 'Bullets', undefined],
    ['columns', 'Columns', undefined],
    ['titleOnly', 'Bullets', 'content'],
  ])
})

it('tells of a template what stands in, what its places hold, and as what its fonts count', () => {
  const { report, diagnostics } = checkTemplate('odd.potm', oddTemplate())
  expect(report?.masters).toBe(1)
  expect(report?.roles.map(({ role, standsIn }) => [role, standsIn])).toEqual([
    ['title', undefined],
    ['section', 'title'],
    ['content', undefined],
    ['columns', 'content'],
    ['titleOnly', 'content'],
  ])
  expect(report?.roles[2]?.places).toMatchObject([
    { place: 'title', size: 32, lines: 1 },
    { place: 'text', size: 20, lines: 9 },
  ])
  expect(report?.fonts).toEqual([
    { for: 'text', name: 'Société Sans', measuredAs: 'Arial, 20 % wider' },
    { for: 'titles', name: 'Verdana', measuredAs: 'Arial, 25 % wider' },
  ])
  expect(diagnostics.map(({ code, severity, file }) => [code, severity, file])).toEqual([
    ['template-macros', 'info', 'odd.potm'],
    ...['sections', 'two columns', 'a title alone'].map(() => ['template-layout-found', 'info', 'odd.potm']),
    ['template-font-known', 'info', 'odd.potm'],
  ])
})
